import type { Plan } from '../../../schemas/plan.ts'
import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { deviationKinds, paperRelevance } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { replay } from '../../domain/advice/replay.ts'
import { status } from '../../domain/advice/status.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { type PlannedConsultation, plannedConsultations } from '../../domain/planning/consultations.ts'
import { type PlannedPaper, plannedPapers } from '../../domain/planning/papers.ts'
import { type YearRow, yearRows } from '../../domain/planning/year.ts'
import { listed, shortDay } from '../../lang/format.ts'
import { isDay } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { adviceWordsOf } from '../advice/shared.ts'
import { page } from '../page.ts'
import { obligationsTable } from './obligations.ts'
import { planYearWordsOf } from './shared.ts'

/** Everything the document of a year says. */
export interface YearPlan {
  readonly year: number
  readonly plan: Plan | undefined
  readonly papers: readonly PlannedPaper[]
  readonly consultations: readonly PlannedConsultation[]
  readonly rows: readonly YearRow[]
}

/** The year plan with what came of it, and the obligations of the year. Reads plans, advice and what they count. */
export const yearPlan = (facts: Facts, year: number): YearPlan => {
  const plan = facts.model.get('plan', `${year}`)?.data
  return {
    year,
    plan,
    papers: plan === undefined ? [] : plannedPapers(facts, plan),
    consultations: plan === undefined ? [] : plannedConsultations(facts, plan),
    rows: yearRows(facts, year),
  }
}

const head = (facts: Facts, plan: Plan, lang: Lang): Block => {
  const words = planYearWordsOf(lang)
  const on = (day: Plan['adopted_on']): string => (day === undefined ? words.notAdopted : words.onDay(day))
  const liaisons = idsInRole(facts, facts.today, 'liaison').map(id => nameOf(facts, id))
  return pairs([
    [words.adopted, on(plan.adopted_on)],
    [words.teamLeader, on(plan.team_leader_consulted_on)],
    [words.relevanceTalk, on(plan.relevance_talk_on)],
    ...(liaisons.length === 0 ? [] : [[words.liaison, listed(liaisons, lang)] as const]),
  ])
}

const themes = (facts: Facts, plan: Plan, lang: Lang): readonly Block[] => {
  const words = planYearWordsOf(lang)
  if (plan.themes.length === 0) return []
  const lines = plan.themes.map(({ title, meeting, how }) => {
    const found = meeting === undefined ? undefined : facts.model.get('meeting', meeting)
    const where =
      found === undefined
        ? (meeting ?? null)
        : words.meetingOn(meetingKinds.word(found.data.kind, lang), found.data.date)
    return words.theme(title, where, how ?? null)
  })
  return [heading(2, words.themes), bullets(lines)]
}

const paperState = (facts: Facts, each: PlannedPaper, lang: Lang): string => {
  const words = planYearWordsOf(lang)
  if (each.standing !== 'asked' || each.advice === undefined) return words.paper[each.standing]
  const { state } = status(facts, replay(facts, each.advice), facts.today)
  return words.requested(adviceWordsOf(lang).state[state], each.requested, each.late)
}

const markText = ({ paper: { relevance, reason } }: PlannedPaper, lang: Lang): string => {
  const words = planYearWordsOf(lang)
  return relevance === undefined
    ? words.unmarked
    : words.mark(paperRelevance.word(relevance, lang), reason ?? null)
}

const papers = (facts: Facts, found: readonly PlannedPaper[], lang: Lang): readonly Block[] => {
  const words = planYearWordsOf(lang)
  if (found.length === 0) return [heading(2, words.papers), paragraph(words.noPapers)]
  const rows = found.map(each => [
    words.paperTitle(each.paper.title, each.paper.nature ?? null),
    each.paper.council_date === undefined ? '' : shortDay(each.paper.council_date),
    markText(each, lang),
    each.back === null ? '' : shortDay(each.back.request),
    paperState(facts, each, lang),
  ])
  const ahead = found.flatMap(({ paper, back, standing }) =>
    back !== null && (paper.council_date ?? '') >= facts.today && standing !== 'over'
      ? [[paper.title, ...[back.request, back.decide, back.send, back.papers].map(shortDay)]]
      : [],
  )
  const missed = found.filter(({ standing }) => standing === 'late' || standing === 'impossible')
  return [
    heading(2, words.papers),
    ...missed.map(({ paper, standing }) =>
      note('warning', [paragraph(`${paper.title}: ${words.paper[standing]}`)]),
    ),
    table('', words.paperColumns, rows, { rowHeads: true }),
    ...(ahead.length === 0
      ? []
      : [heading(3, words.back), table('', words.backColumns, ahead, { rowHeads: true })]),
  ]
}

const consultations = (facts: Facts, found: readonly PlannedConsultation[], lang: Lang): readonly Block[] => {
  const words = planYearWordsOf(lang)
  if (found.length === 0) return []
  const rows = found.map(({ consultation: { kind, group, when, with: people }, standing }) => [
    isDay(when) ? shortDay(when) : when,
    [meetingKinds.word(kind, lang), ...(group === undefined ? [] : [groupName(facts, group)])].join(', '),
    listed(
      people.map(id => nameOf(facts, id)),
      lang,
    ),
    words.consultation[standing],
  ])
  return [heading(2, words.consultations), table('', words.consultationColumns, rows)]
}

const deviations = (plan: Plan, lang: Lang): readonly Block[] => {
  const words = planYearWordsOf(lang)
  if (plan.deviations.length === 0) return []
  const lines = plan.deviations.map(({ on, kind, what, reason }) =>
    words.deviation(on, deviationKinds.word(kind, lang), what, reason),
  )
  return [heading(2, words.deviations), bullets(lines)]
}

/** The year plan with the liaison, and every obligation of the year counted against its norm (PLAN-04). */
export const yearPlanDoc = (facts: Facts, found: YearPlan, lang: Lang): Doc => {
  const words = planYearWordsOf(lang)
  const { year, plan, rows } = found
  const count = (standing: YearRow['standing']): number =>
    rows.filter(row => row.standing === standing).length
  return page(facts, words.title(year), lang, [
    ...(plan === undefined
      ? [paragraph(words.none(year))]
      : [
          head(facts, plan, lang),
          ...themes(facts, plan, lang),
          ...papers(facts, found.papers, lang),
          ...consultations(facts, found.consultations, lang),
          ...deviations(plan, lang),
        ]),
    heading(2, words.norms),
    paragraph(words.summary(count('short'), count('missed'))),
    obligationsTable(facts, rows, lang),
    ...(count('short') === 0 ? [] : [paragraph(words.propose(year))]),
  ])
}

/** The same as plain data. */
export const yearPlanData = ({ year, plan, papers: found, consultations: talks, rows }: YearPlan) => ({
  year,
  adopted_on: plan?.adopted_on ?? null,
  themes: plan?.themes ?? [],
  papers: found.map(({ paper, back, standing, requested, late }) => ({
    ...paper,
    standing,
    last_days: back,
    requested,
    late,
  })),
  consultations: talks.map(({ consultation, meeting, standing }) => ({
    ...consultation,
    meeting: meeting?.id ?? null,
    standing,
  })),
  deviations: plan?.deviations ?? [],
  obligations: rows.map(row => ({
    id: row.obligation.id,
    rows: row.obligation.rows,
    group: row.group ?? null,
    people: row.people ?? null,
    held: row.held,
    planned: row.planned,
    min: row.min,
    max: row.max,
    full_min: row.fullMin,
    needed: row.needed,
    days_left: row.daysLeft,
    standing: row.standing,
    missing: row.counts.flatMap(({ missing }) => missing),
  })),
})
