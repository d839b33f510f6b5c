import type * as z from 'zod'
import type { Action } from './action.ts'
import type { Advice } from './advice.ts'
import type { AdviceText } from './advice-texts.ts'
import type { Agenda } from './agenda.ts'
import type { Council } from './council.ts'
import type { Evaluation, EvaluationText } from './evaluation.ts'
import type { Meeting } from './meeting.ts'
import type { Member } from './member.ts'
import type { Minutes } from './minutes.ts'
import type { Ledger, Money, Payments } from './money.ts'
import type {
  Dismissal,
  Foundation,
  GoverningDocument,
  Incident,
  Involvement,
  Selection,
  Vacancy,
} from './organisation.ts'
import type { Incoming, Outgoing } from './papers.ts'
import type { Person } from './person.ts'
import type { Plan } from './plan.ts'
import type { Contacts, CouncilEvent, Signal } from './society.ts'
import type { Level } from './vocabulary/people.ts'
import type { Workgroup } from './workgroup.ts'

/** What each kind of file holds, after validation. */
export interface Records {
  council: Council
  member: Member
  person: Person
  workgroup: Workgroup
  meeting: Meeting
  agenda: Agenda
  minutes: Minutes
  advice: Advice
  request: AdviceText
  'advice-text': AdviceText
  response: AdviceText
  report: AdviceText
  ledger: Ledger
  action: Action
  incoming: Incoming
  outgoing: Outgoing
  signal: Signal
  contacts: Contacts
  event: CouncilEvent
  plan: Plan
  evaluation: Evaluation
  'evaluation-shareable': EvaluationText
  'evaluation-members': EvaluationText
  money: Money
  payments: Payments
  vacancy: Vacancy
  selection: Selection
  dismissal: Dismissal
  foundation: Foundation
  involvement: Involvement
  document: GoverningDocument
  incident: Incident
}
export type KindName = keyof Records

/** One kind of file: where it lies, what it holds, who may see it. */
export interface Kind<K extends KindName = KindName> {
  readonly name: K
  /**
   * Path below its repository. `:id` is one slug, `:year` four digits; the id of the record is their
   * values joined with `-`.
   */
  readonly path: string
  /** A repository this kind must lie in; without it, any whose audience its level allows. */
  readonly repository?: 'board' | 'chair' | 'cc'
  /** Level of a file that says nothing itself, and the widest it may be given without a release. */
  readonly level: Level
  readonly widest: Level
  readonly schema: () => Promise<z.ZodType<Records[K]>>
  readonly word: { readonly nl: string; readonly en: string }
  /** Not read by any command yet: its schema may still change. */
  readonly provisional?: true
}

const kind = <K extends KindName>(row: Kind<K>): Kind => row as unknown as Kind

/** The table of kinds: the contract of the archive (design: one thing, one file, one row). */
export const kinds: readonly Kind[] = [
  kind({
    name: 'council',
    path: 'ipr.yaml',
    level: 'members',
    widest: 'public',
    schema: () => import('./council.ts').then(m => m.council),
    word: { nl: 'instellingen van de raad', en: 'council settings' },
  }),
  kind({
    name: 'member',
    path: 'members/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./member.ts').then(m => m.member),
    word: { nl: 'lid', en: 'member' },
  }),
  kind({
    name: 'person',
    path: 'people/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./person.ts').then(m => m.person),
    word: { nl: 'persoon', en: 'person' },
  }),
  kind({
    name: 'workgroup',
    path: 'workgroups/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./workgroup.ts').then(m => m.workgroup),
    word: { nl: 'werkgroep', en: 'workgroup' },
  }),
  kind({
    name: 'meeting',
    path: 'meetings/:id/meeting.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./meeting.ts').then(m => m.meeting),
    word: { nl: 'overleg', en: 'meeting' },
  }),
  kind({
    name: 'agenda',
    path: 'meetings/:id/agenda.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./agenda.ts').then(m => m.agenda),
    word: { nl: 'agenda', en: 'agenda' },
  }),
  kind({
    name: 'minutes',
    path: 'meetings/:id/minutes.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./minutes.ts').then(m => m.minutes),
    word: { nl: 'verslag', en: 'minutes' },
  }),
  kind({
    name: 'advice',
    path: 'advice/:id/dossier.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./advice.ts').then(m => m.advice),
    word: { nl: 'adviesdossier', en: 'advice file' },
  }),
  kind({
    name: 'request',
    path: 'advice/:id/request.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'adviesaanvraag', en: 'request for advice' },
  }),
  kind({
    name: 'advice-text',
    path: 'advice/:id/advice.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'advies', en: 'advice' },
  }),
  kind({
    name: 'response',
    path: 'advice/:id/response.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'reactie van het College', en: 'response of the College' },
  }),
  kind({
    name: 'report',
    path: 'advice/:id/report.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./advice-texts.ts').then(m => m.adviceText),
    word: { nl: 'verslag van mondeling advies', en: 'report of an oral advice' },
  }),
  kind({
    name: 'ledger',
    path: 'advice/ledger/:year.yaml',
    level: 'members',
    widest: 'public',
    schema: () => import('./money.ts').then(m => m.ledger),
    word: { nl: 'stand van de aanbevelingen', en: 'ledger of recommendations' },
    provisional: true,
  }),
  kind({
    name: 'action',
    path: 'actions/:id.md',
    level: 'members',
    widest: 'shared',
    schema: () => import('./action.ts').then(m => m.action),
    word: { nl: 'actie', en: 'action' },
  }),
  kind({
    name: 'incoming',
    path: 'incoming/:id.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./papers.ts').then(m => m.incoming),
    word: { nl: 'ingekomen stuk', en: 'incoming paper' },
  }),
  kind({
    name: 'outgoing',
    path: 'outgoing/:id.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./papers.ts').then(m => m.outgoing),
    word: { nl: 'verstuurd stuk', en: 'paper sent' },
  }),
  kind({
    name: 'signal',
    path: 'signals/:id.md',
    level: 'members',
    widest: 'shared',
    schema: () => import('./society.ts').then(m => m.signal),
    word: { nl: 'signaal', en: 'signal' },
  }),
  kind({
    name: 'contacts',
    path: 'contacts/:year/:id.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./society.ts').then(m => m.contacts),
    word: { nl: 'contactlogboek', en: 'contact log' },
  }),
  kind({
    name: 'event',
    path: 'events/:id.md',
    level: 'members',
    widest: 'shared',
    schema: () => import('./society.ts').then(m => m.event),
    word: { nl: 'bijeenkomst', en: 'event' },
  }),
  kind({
    name: 'plan',
    path: 'plan/:year.yaml',
    level: 'members',
    widest: 'shared',
    schema: () => import('./plan.ts').then(m => m.plan),
    word: { nl: 'jaarplanning', en: 'year plan' },
  }),
  kind({
    name: 'evaluation',
    path: 'evaluations/:id/evaluation.yaml',
    level: 'members',
    widest: 'members',
    schema: () => import('./evaluation.ts').then(m => m.evaluation),
    word: { nl: 'evaluatie', en: 'evaluation' },
  }),
  kind({
    name: 'evaluation-shareable',
    path: 'evaluations/:id/shareable.md',
    level: 'shared',
    widest: 'public',
    schema: () => import('./evaluation.ts').then(m => m.evaluationText),
    word: { nl: 'deelbaar deel van een evaluatie', en: 'shareable part of an evaluation' },
    provisional: true,
  }),
  kind({
    name: 'evaluation-members',
    path: 'evaluations/:id/members.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./evaluation.ts').then(m => m.evaluationText),
    word: { nl: 'ledendeel van een evaluatie', en: 'members’ part of an evaluation' },
    provisional: true,
  }),
  kind({
    name: 'money',
    path: 'money/:year.yaml',
    level: 'members',
    widest: 'shared',
    schema: () => import('./money.ts').then(m => m.money),
    word: { nl: 'geld', en: 'money' },
  }),
  kind({
    name: 'payments',
    path: 'money/:year.yaml',
    repository: 'board',
    level: 'board',
    widest: 'board',
    schema: () => import('./money.ts').then(m => m.payments),
    word: { nl: 'betalingen', en: 'payments' },
  }),
  kind({
    name: 'vacancy',
    path: 'recruitment/:id.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./organisation.ts').then(m => m.vacancy),
    word: { nl: 'vacature', en: 'vacancy' },
  }),
  kind({
    name: 'selection',
    path: 'selection/:id.md',
    repository: 'chair',
    level: 'restricted',
    widest: 'restricted',
    schema: () => import('./organisation.ts').then(m => m.selection),
    word: { nl: 'selectiedossier', en: 'selection file' },
  }),
  kind({
    name: 'dismissal',
    path: 'dismissals/:id.md',
    repository: 'chair',
    level: 'restricted',
    widest: 'restricted',
    schema: () => import('./organisation.ts').then(m => m.dismissal),
    word: { nl: 'dossier ontheffing', en: 'relief file' },
  }),
  kind({
    name: 'foundation',
    path: 'foundation/:id.yaml',
    level: 'board',
    widest: 'members',
    schema: () => import('./organisation.ts').then(m => m.foundation),
    word: { nl: 'stichting', en: 'foundation' },
  }),
  kind({
    name: 'involvement',
    path: 'involvement/:year.yaml',
    level: 'shared',
    widest: 'public',
    schema: () => import('./organisation.ts').then(m => m.involvement),
    word: { nl: 'betrokkenheidsregister', en: 'involvement register' },
  }),
  kind({
    name: 'document',
    path: 'documents/:id.md',
    level: 'members',
    widest: 'public',
    schema: () => import('./organisation.ts').then(m => m.document),
    word: { nl: 'document', en: 'document' },
  }),
  kind({
    name: 'incident',
    path: 'incidents/:id.md',
    level: 'members',
    widest: 'members',
    schema: () => import('./organisation.ts').then(m => m.incident),
    word: { nl: 'incident', en: 'incident' },
  }),
]

/** Looks a kind up by name. */
export const kindNamed = <K extends KindName>(name: K): Kind<K> =>
  kinds.find(row => row.name === name) as unknown as Kind<K>
