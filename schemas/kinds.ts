import type * as z from 'zod'
import type { KindRow } from './kind-row.ts'
import { organisationKinds } from './kinds-organisation.ts'

/** The table of kinds: the contract of the archive (design: one thing, one file, one row). */
const rows = [
  {
    name: 'council',
    path: 'ipr.yaml',
    level: 'members',
    widest: 'public',
    schema: () => import('./council.ts').then(m => m.council),
    word: { nl: 'instellingen van de raad', en: 'council settings' },
  },
  {
    name: 'member',
    path: 'members/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./member.ts').then(m => m.member),
    word: { nl: 'lid', en: 'member' },
  },
  {
    name: 'person',
    path: 'people/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./person.ts').then(m => m.person),
    word: { nl: 'persoon', en: 'person' },
  },
  {
    name: 'workgroup',
    path: 'workgroups/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./workgroup.ts').then(m => m.workgroup),
    word: { nl: 'werkgroep', en: 'workgroup' },
  },
  {
    name: 'meeting',
    path: 'meetings/:id/meeting.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./meeting.ts').then(m => m.meeting),
    word: { nl: 'overleg', en: 'meeting' },
  },
  {
    name: 'agenda',
    path: 'meetings/:id/agenda.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./agenda.ts').then(m => m.agenda),
    word: { nl: 'agenda', en: 'agenda' },
  },
  {
    name: 'minutes',
    path: 'meetings/:id/minutes.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./minutes.ts').then(m => m.minutes),
    word: { nl: 'verslag', en: 'minutes' },
  },
  {
    name: 'advice',
    path: 'advice/:id/dossier.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./advice.ts').then(m => m.advice),
    word: { nl: 'adviesdossier', en: 'advice file' },
  },
  {
    name: 'request',
    path: 'advice/:id/request.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'adviesaanvraag', en: 'request for advice' },
  },
  {
    name: 'advice-text',
    path: 'advice/:id/advice.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'advies', en: 'advice' },
  },
  {
    name: 'response',
    path: 'advice/:id/response.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'reactie van het College', en: 'response of the College' },
  },
  {
    name: 'report',
    path: 'advice/:id/report.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'verslag van mondeling advies', en: 'report of an oral advice' },
  },
  {
    name: 'ledger',
    path: 'advice/ledger/:year.yaml',
    level: 'members',
    widest: 'public',
    schema: () => import('./money.ts').then(m => m.ledger),
    word: { nl: 'stand van de aanbevelingen', en: 'ledger of recommendations' },
  },
  {
    name: 'action',
    path: 'actions/:id.md',
    level: 'members',
    widest: 'shared',
    schema: () => import('./action.ts').then(m => m.action),
    word: { nl: 'actie', en: 'action' },
  },
  {
    name: 'incoming',
    path: 'incoming/:id.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./papers.ts').then(m => m.incoming),
    word: { nl: 'ingekomen stuk', en: 'incoming paper' },
  },
  {
    name: 'outgoing',
    path: 'outgoing/:id.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./papers.ts').then(m => m.outgoing),
    word: { nl: 'verstuurd stuk', en: 'paper sent' },
  },
  {
    name: 'signal',
    path: 'signals/:id.md',
    level: 'members',
    widest: 'shared',
    schema: () => import('./society.ts').then(m => m.signal),
    word: { nl: 'signaal', en: 'signal' },
  },
  {
    name: 'contacts',
    path: 'contacts/:year/:id.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./society.ts').then(m => m.contacts),
    word: { nl: 'contactlogboek', en: 'contact log' },
  },
  {
    name: 'event',
    path: 'events/:id.md',
    level: 'members',
    widest: 'shared',
    schema: () => import('./society.ts').then(m => m.event),
    word: { nl: 'bijeenkomst', en: 'event' },
  },
  {
    name: 'plan',
    path: 'plan/:year.yaml',
    level: 'members',
    widest: 'shared',
    schema: () => import('./plan.ts').then(m => m.plan),
    word: { nl: 'jaarplanning', en: 'year plan' },
  },
  {
    name: 'evaluation',
    path: 'evaluations/:id/evaluation.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./evaluation.ts').then(m => m.evaluation),
    word: { nl: 'evaluatie', en: 'evaluation' },
  },
  {
    name: 'evaluation-shareable',
    path: 'evaluations/:id/shareable.md',
    level: 'shared',
    widest: 'public',
    schema: () => import('./evaluation.ts').then(m => m.evaluationText),
    word: { nl: 'deelbaar deel van een evaluatie', en: 'shareable part of an evaluation' },
  },
  {
    name: 'evaluation-members',
    path: 'evaluations/:id/members.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./evaluation.ts').then(m => m.evaluationText),
    word: { nl: 'ledendeel van een evaluatie', en: 'members’ part of an evaluation' },
  },
  {
    name: 'money',
    path: 'money/:year.yaml',
    level: 'members',
    widest: 'shared',
    schema: () => import('./money.ts').then(m => m.money),
    word: { nl: 'geld', en: 'money' },
  },
  {
    name: 'payments',
    path: 'money/:year.yaml',
    repository: 'board',
    level: 'board',
    widest: 'board',
    schema: () => import('./money.ts').then(m => m.payments),
    word: { nl: 'betalingen', en: 'payments' },
  },
  ...organisationKinds,
] as const

type Rows = (typeof rows)[number]

/** What each kind of file holds, after validation. */
export type Records = {
  [R in Rows as R['name']]: z.output<Awaited<ReturnType<R['schema']>>>
}
export type KindName = Rows['name']

/** One kind of file: where it lies, what it holds, who may see it. */
export interface Kind<K extends KindName = KindName> extends KindRow {
  readonly name: K
  readonly schema: () => Promise<z.ZodType<Records[K]>>
}

export const kinds: readonly Kind[] = rows

/** Looks a kind up by name. */
export const kindNamed = <K extends KindName>(name: K): Kind<K> =>
  kinds.find(row => row.name === name) as unknown as Kind<K>
