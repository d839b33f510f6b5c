import * as z from 'zod'
import { laws } from '../../../schemas/council.ts'
import { day, id, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { adviceKinds, policyPhases } from '../../../schemas/vocabulary/advice.ts'
import { append, writeRecord } from '../../archive/edit.ts'
import { type Draft, draftOf } from '../../archive/plan.ts'
import { stepWordsOf } from '../../documents/advice/shared.ts'
import { page } from '../../documents/page.ts'
import { dossierId } from '../../domain/advice/dossier-id.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { planOfLine } from '../inbox/asked.ts'
import { joined, planned, working } from '../minutes/working.ts'
import { flagOf } from '../option.ts'
import { refuseToCome } from '../past.ts'
import { planOn } from '../planned.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { termNamed } from '../society/terms.ts'
import { ADVICE_READS } from './reads.ts'
import { adviceStep } from './step.ts'

const options = z.object({
  kind: spoken(adviceKinds).meta({
    nl: 'gevraagd of ongevraagd',
    en: 'requested or unsolicited',
  }),
  on: optional(
    day,
    'dag van de aanvraag of van het voorstel; zonder deze optie vandaag',
    'day of the request or of the suggestion; without it today',
  ),
  announced: optional(
    yesNo,
    'de aanvraag is nog niet binnen, wel aangekondigd',
    'the request is announced, not received yet',
  ),
  theme: list(text, 'thema; vaker te geven', 'theme; may be given more than once'),
  law: list(spoken(laws), 'wet; vaker te geven', 'law; may be given more than once'),
  phase: optional(spoken(policyPhases), 'fase van het beleid', 'phase of the policy'),
  paper: optional(
    text,
    'titel van het beleidsstuk; zonder deze optie het onderwerp',
    'title of the policy paper; without it the subject',
  ),
  officer: optional(text, 'beleidsmedewerker', 'policy officer'),
  wished: optional(day, 'gewenste datum van het advies', 'wished date of the advice'),
  councilDate: optional(day, 'datum van de gemeenteraad', 'date of the municipal council'),
  inPlan: optional(yesNo, 'staat in de jaarplanning', 'stands in the year plan'),
  complete: optional(yesNo, 'alle bijlagen zijn er', 'all annexes are there'),
  incoming: optional(text, 'ingekomen stuk, met kenmerk of nummer', 'incoming paper, by id or number'),
  meeting: optional(
    id,
    'overleg waarin het is voorgesteld, met kenmerk of datum',
    'meeting in which it was suggested, by id or date',
  ),
  by: optional(text, 'wie het voorstelde', 'who suggested it'),
})
type Options = z.output<typeof options>

/** What only a request has. */
const OF_REQUEST = ['paper', 'officer', 'wished', 'councilDate', 'inPlan', 'complete', 'incoming'] as const

const refuseMixed = ({ kind, ...chosen }: Options): void => {
  const odd =
    kind === 'requested'
      ? chosen.meeting === undefined
        ? undefined
        : 'meeting'
      : [...OF_REQUEST, 'announced' as const].find(key => chosen[key] !== undefined)
  if (odd !== undefined)
    throw new Refusal('advice-add-option', {
      kind,
      option: flagOf(odd),
    })
}

const requestOf = (facts: Facts, title: string, chosen: Options): TreeMap => {
  const { paper = title, officer, wished, councilDate } = chosen
  return {
    paper,
    ...(officer === undefined ? {} : { officer: personNamed(facts, officer) }),
    ...(wished === undefined ? {} : { wished_date: wished }),
    ...(councilDate === undefined ? {} : { council_date: councilDate }),
    ...(chosen.inPlan === undefined ? {} : { in_plan: String(chosen.inPlan) }),
    ...(chosen.complete === undefined ? {} : { annexes_complete: String(chosen.complete) }),
  }
}

const dossierOf = (facts: Facts, title: string, chosen: Options): TreeMap => {
  const themes = chosen.theme.map(said => termNamed(facts, 'themes', said))
  return {
    title,
    kind: chosen.kind,
    ...(themes.length === 0 ? {} : { themes }),
    ...(chosen.law.length === 0 ? {} : { laws: chosen.law }),
    ...(chosen.phase === undefined ? {} : { phase: chosen.phase }),
    ...(chosen.kind === 'requested' ? { request: requestOf(facts, title, chosen) } : {}),
  }
}

const FIRST = { requested: 'received', unsolicited: 'suggested' } as const

const numberOf = ({ data }: Entry<'incoming'>) => [data.number]

// The paper on the list says what it leads to, so that the agenda knows what is asked, and until when.
const leading = (paper: Entry<'incoming'>, advice: string, why: string): readonly Draft[] =>
  paper.data.leads_to.includes(`advice:${advice}`)
    ? []
    : [draftOf(paper.source, append(paper.source, ['leads_to'], `advice:${advice}`), why)]

/** Opens the dossier of an advice, with its first step: requested, announced or suggested (R0, R1, U1). */
export const adviceAdd = command({
  options,
  args: [
    {
      name: { nl: 'ONDERWERP', en: 'SUBJECT' },
      about: { nl: 'waar het advies over gaat', en: 'what the advice is about' },
      required: true,
    },
  ],
  reads: [...ADVICE_READS, 'incoming'],
  archive: 'whole',
  run: async given => {
    const {
      facts,
      lang,
      options: chosen,
      args: [title = ''],
    } = given
    refuseMixed(chosen)
    const on = chosen.on ?? facts.today
    refuseToCome(facts, on)
    if (slug(title) === '')
      throw new Refusal('missing-argument', { found: lang === 'nl' ? 'ONDERWERP' : 'SUBJECT' })
    const advice = dossierId(facts, yearOf(on), title)
    const path = `advice/${advice}/dossier.yaml`
    const say = stepWordsOf(lang).opened(title, advice)
    const paper =
      chosen.incoming === undefined ? undefined : recordNamed(facts, 'incoming', chosen.incoming, numberOf)
    const dossier = {
      path,
      before: null,
      after: writeRecord(path, dossierOf(facts, title, chosen)),
      why: say,
    }
    const made = planOn(facts, {
      say,
      message: say,
      drafts: [dossier, ...(paper === undefined ? [] : leading(paper, advice, say))],
    })
    const begun = await joined(working(facts), made)
    const step = chosen.announced === true ? 'announced' : FIRST[chosen.kind]
    const stepped = await planOfLine(given, begun.facts, {
      command: adviceStep,
      args: [advice, step],
      options: {
        on: chosen.kind === 'requested' ? on : undefined,
        incoming: paper?.id,
        meeting: chosen.meeting,
        by: chosen.by === undefined ? undefined : personNamed(facts, chosen.by),
      },
    })
    return {
      doc: page(facts, say, lang, []),
      data: { advice, path, step, on },
      quiet: true,
      plan: planned(await joined(begun, stepped), say, `advice: open ${advice}`),
    }
  },
})
