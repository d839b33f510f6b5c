import * as z from 'zod'
import type { Plan as YearPlan } from '../../../schemas/plan.ts'
import { day, optional, reference, text, yesNo } from '../../../schemas/scalars.ts'
import { type deviationKinds, paperRelevance } from '../../../schemas/vocabulary/society.ts'
import { append, setValue, writeRecord } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { planYearWordsOf } from '../../documents/planning/shared.ts'
import { backPlan } from '../../domain/advice/back-planning.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Source } from '../../model/source.ts'
import { note, paragraph } from '../../tree/build.ts'
import { command } from '../command.ts'
import { yearArgument, yearNamed } from '../money/arguments.ts'
import { changedFile, newFile, onePlan } from '../registers/change.ts'
import { personNamed, referenceNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { termMeant } from '../society/terms.ts'
import { PLANNING_READS } from './arguments.ts'

type Paper = YearPlan['papers'][number]
type Deviation = (typeof deviationKinds.keys)[number]

const paperNamed = (plan: Entry<'plan'> | undefined, said: string): number => {
  const named = said.toLowerCase()
  const papers = plan?.data.papers ?? []
  const exact = papers.findIndex(({ title }) => title.toLowerCase() === named)
  if (exact >= 0) return exact
  const near = papers.flatMap(({ title }, index) => (title.toLowerCase().includes(named) ? [index] : []))
  if (near.length > 1)
    throw new Refusal('paper-ambiguous', { found: said, titles: near.map(index => papers[index]!.title) })
  return near[0] ?? -1
}

/** What a change of a plan that was fixed already has to be noted as, with its reason (PLAN-10). */
const deviationOf = (
  facts: Facts,
  plan: Entry<'plan'> | undefined,
  was: Paper | undefined,
  now: { readonly council_date?: string; readonly dropped: boolean },
): Deviation | undefined => {
  const fixed = plan?.data.adopted_on
  if (fixed === undefined || fixed > facts.today) return undefined
  if (now.dropped) return 'dropped'
  if (was === undefined) return 'added'
  return now.council_date !== undefined && now.council_date !== was.council_date ? 'shifted' : undefined
}

const written = (fields: {
  readonly [key: string]: string | undefined
}): { readonly [key: string]: string } =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

/** Puts a policy paper in the year plan, or changes it; what changes after the plan was fixed is logged (PLAN-02, 03, 10). */
export const planPaper = command({
  options: z.object({
    councilDate: optional(day, 'datum van de gemeenteraad', 'date of the municipal council'),
    officer: optional(text, 'beleidsmedewerker', 'policy officer'),
    theme: optional(text, 'thema', 'theme'),
    nature: optional(text, 'aard van het stuk, zoals verordening', 'nature of the paper, such as ordinance'),
    relevance: optional(
      spoken(paperRelevance),
      'advies-vragen, informeren of niet-nodig',
      'advice, inform or none',
    ),
    reason: optional(
      text,
      'reden van het merk, of van een wijziging na het vaststellen',
      'reason of the mark, or of a change after the plan was fixed',
    ),
    advice: optional(
      reference,
      'het advies, zoals advice:2027-01-onderwerp',
      'the advice, such as advice:2027-01-subject',
    ),
    dropped: optional(yesNo, 'het stuk vervalt dit jaar', 'the paper is dropped this year'),
  }),
  args: [
    { ...yearArgument, required: true },
    {
      name: { nl: 'STUK', en: 'PAPER' },
      about: { nl: 'titel, of een deel ervan', en: 'title, or a part of it' },
      required: true,
    },
  ],
  reads: PLANNING_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [saidYear, said = ''] }) => {
    const words = planYearWordsOf(lang)
    const year = yearNamed(facts, saidYear)
    const plan = facts.model.get('plan', String(year))
    const index = paperNamed(plan, said)
    const was = plan?.data.papers[index]
    const dropped = options.dropped === true
    if (dropped && was === undefined) throw new Refusal('paper-unknown', { found: said, year })
    const kind = deviationOf(facts, plan, was, {
      ...(options.councilDate === undefined ? {} : { council_date: options.councilDate }),
      dropped,
    })
    if (kind !== undefined && options.reason === undefined)
      throw new Refusal('missing-option', { option: '--reason' })
    const fields = written({
      officer: options.officer === undefined ? undefined : personNamed(facts, options.officer),
      theme: termMeant(facts, 'themes', options.theme),
      nature: options.nature,
      council_date: options.councilDate,
      relevance: dropped ? 'none' : options.relevance,
      // The reason of a change in a fixed plan stands with the change, and leaves that of the mark alone.
      reason: kind === undefined || options.relevance !== undefined ? options.reason : undefined,
      advice: options.advice === undefined ? undefined : referenceNamed(facts, options.advice),
    })
    if (was !== undefined && Object.keys(fields).length === 0) throw new Refusal('nothing-to-change', {})
    const title = was?.title ?? said
    const changed = (source: Source): Source => {
      const papers =
        was === undefined
          ? append(source, ['papers'], { title, ...fields })
          : Object.entries(fields).reduce(
              (now, [key, value]) => setValue(now, ['papers', index, key], value),
              source,
            )
      return kind === undefined
        ? papers
        : append(papers, ['deviations'], { on: facts.today, kind, what: title, reason: options.reason! })
    }
    const path = `plan/${year}.yaml`
    const say = was === undefined ? words.change.add(title, year) : words.change.change(title, year)
    const draft = plan
      ? changedFile(plan, changed(plan.source), say)
      : newFile(path, writeRecord(path, { papers: [{ title, ...fields }] }), say)
    const council = options.councilDate ?? was?.council_date
    const asked = (fields['advice'] ?? was?.advice) !== undefined
    const asks = !asked && (fields['relevance'] ?? was?.relevance) === 'advice'
    const back = asks && council !== undefined ? backPlan(facts, council) : null
    const late = back !== null && back.request < facts.today
    return {
      doc: page(
        facts,
        say,
        lang,
        back === null
          ? []
          : late
            ? [note('warning', [paragraph(words.change.late(back.request))])]
            : [paragraph(words.change.days(back.request, back.decide, back.send, back.papers))],
      ),
      data: { year, path, title, ...fields, last_days: back, deviation: kind ?? null },
      ...(back === null ? { quiet: true as const } : {}),
      plan: onePlan(facts, draft, `plan: ${was === undefined ? 'add' : 'change'} a paper of ${year}`),
    }
  },
})
