import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { contactsOf } from '../../domain/handover/handover.ts'
import { procedureWords as english } from '../../lang/en/procedure.ts'
import { longDay, monthName } from '../../lang/format.ts'
import { procedureWords as dutch, type ProcedureWords } from '../../lang/nl/procedure.ts'
import type { Facts } from '../../model/facts.ts'
import type { NormName } from '../../model/norm-definitions.ts'
import type { NormValue } from '../../model/norm-types.ts'
import { heading, note, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { peopleTable } from '../handover/shared.ts'
import { normText } from '../norms.ts'
import { page } from '../page.ts'

type Section = keyof ProcedureWords['section']
type LineKey = keyof ProcedureWords['line']

interface Line {
  readonly section: Section
  readonly key: LineKey
  /** The norms whose values it tells, in the order of its words. */
  readonly norms: readonly NormName[]
  /** The value that the first of them must have; without it any. */
  readonly is?: boolean | string
  /** A norm that takes the line away when it is true. */
  readonly unless?: NormName
}

const line = (section: Section, key: LineKey, ...norms: readonly NormName[]): Line => ({
  section,
  key,
  norms,
})

/** What the sheet tells, in its order: a line without norms holds for every council. */
const LINES: readonly Line[] = [
  line('who', 'adviser'),
  line('who', 'members', 'members.min', 'members.max'),
  { ...line('who', 'residents', 'members.require_residency'), is: true },
  line('request', 'through', 'liaison.count'),
  line('request', 'lead', 'advice.request.min_lead_days'),
  line('request', 'shorter', 'advice.request.short_lead_days'),
  line('request', 'before', 'advice.request.days_before_decision'),
  line('request', 'term', 'advice.request.term_days'),
  { ...line('request', 'unit', 'advice.term_unit'), is: 'working_days' },
  { ...line('request', 'requestRecess', 'advice.request.recess_pauses'), is: true },
  line('request', 'papers'),
  { ...line('request', 'decline', 'advice.may_decline'), is: true },
  line('advice', 'unsolicited'),
  line('advice', 'sources', 'advice.min_resident_sources'),
  { ...line('advice', 'clients', 'advice.require_client_section'), is: true },
  line('advice', 'send', 'advice.send_days'),
  line('advice', 'oral', 'advice.oral.report_days'),
  { ...line('response', 'due', 'advice.reaction.due_days'), unless: 'advice.reaction.only_on_deviation' },
  { ...line('response', 'deviation', 'advice.reaction.only_on_deviation'), is: true },
  { ...line('response', 'each', 'advice.reaction.per_recommendation'), is: true },
  { ...line('response', 'responseRecess', 'advice.reaction.recess_pauses'), is: true },
  line('response', 'council', 'advice.to_council_days'),
  line('response', 'councilPapers', 'plan.council_papers_days'),
  {
    ...line('response', 'reminder', 'advice.reaction.reminder_days_before'),
    unless: 'advice.reaction.only_on_deviation',
  },
  line('response', 'public', 'publish.advice_when'),
  line('talks', 'plan', 'plan.due_date'),
  line('talks', 'themes', 'plan.big_theme_talks_per_year'),
  line('talks', 'meetings', 'meetings.per_year'),
  line('talks', 'alderman', 'alderman.per_year.min'),
  line('talks', 'notes', 'alderman.notes_days_before'),
  line('talks', 'officers', 'staff.per_year.min', 'staff.per_year.max'),
  line('talks', 'expectations', 'gov.expectation_talk_months'),
  line('trust', 'level', 'visibility.default'),
  { ...line('trust', 'closed', 'meetings.public'), is: false },
  { ...line('trust', 'open', 'meetings.public'), is: true },
  line('trust', 'relations', 'relations.forbidden'),
  line('trust', 'handsOff'),
  line('trust', 'stories'),
  line('evaluate', 'internal', 'eval.internal.interval_months'),
  line('evaluate', 'municipal', 'eval.municipal.interval_months'),
  line('evaluate', 'external', 'eval.external.after_months'),
  line('evaluate', 'followUp'),
  line('evaluate', 'account', 'involvement.account_per_year'),
]

const wordsOf = (lang: Lang): ProcedureWords => (lang === 'nl' ? dutch : english)

/** One agreement as the sheet tells it. */
export interface Agreement {
  readonly section: Section
  readonly key: LineKey
  readonly norms: readonly NormName[]
  readonly values: readonly unknown[]
}

/** The agreements that hold today: those of which this council has every norm. */
export const agreementsOf = ({ norms, today }: Facts): readonly Agreement[] =>
  LINES.flatMap(({ is, unless, ...each }): readonly Agreement[] => {
    const values = each.norms.map(name => norms.get(name, today) as unknown)
    if (values.includes(null) || (is !== undefined && values[0] !== is)) return []
    if (unless !== undefined && (norms.get(unless, today) as unknown) === true) return []
    return [{ ...each, values }]
  })

const MONTH_DAY = /^(\d\d)-(\d\d)$/

const valueText = (name: NormName, value: unknown, lang: Lang): string => {
  const [, month, day] = (typeof value === 'string' && MONTH_DAY.exec(value)) || []
  return month === undefined
    ? normText(name, value, lang)
    : `${Number(day)} ${monthName(Number(month), lang)}`
}

const sayOf = ({ key, norms, values }: Agreement, lang: Lang): string => {
  const say = wordsOf(lang).line[key] as (...texts: readonly string[]) => string
  return say(...norms.map((name, index) => valueText(name, values[index], lang)))
}

const sourceOf = ({ norms, today }: Facts, { norms: [name] }: Agreement, lang: Lang): string => {
  const origin = name === undefined ? null : (norms.origin(name, today) as NormValue | null)
  if (origin === null) return ''
  const { text, decidedOn, standing } = origin.source
  if (standing === 'proposal') return wordsOf(lang).proposal
  return decidedOn === undefined ? text[lang] : `${text[lang]}, ${longDay(decidedOn, lang)}`
}

const SECTIONS: readonly Section[] = ['who', 'request', 'advice', 'response', 'talks', 'trust', 'evaluate']

/** How council and municipality work together, told from the norms of today, with where each stands. */
export const procedureDoc = (facts: Facts, lang: Lang): Doc => {
  const words = wordsOf(lang)
  const all = agreementsOf(facts)
  const { council, municipality } = facts.model.council.data
  return page(facts, words.title, lang, [
    paragraph(words.intro(council.name, municipality.name)),
    ...SECTIONS.flatMap(section => [
      heading(2, words.section[section]),
      table(
        '',
        words.columns,
        all
          .filter(each => each.section === section)
          .map(each => [sayOf(each, lang), sourceOf(facts, each, lang)]),
      ),
    ]),
    heading(2, words.people),
    peopleTable(facts, contactsOf(facts), lang),
    note('info', [paragraph(words.late)]),
  ])
}

/** The same as plain data: each agreement with its norms and their values. */
export const procedureData = (facts: Facts, lang: Lang) =>
  agreementsOf(facts).map(each => ({
    section: each.section,
    key: each.key,
    norms: each.norms,
    values: each.values,
    text: sayOf(each, lang),
  }))
