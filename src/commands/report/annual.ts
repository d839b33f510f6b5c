import * as z from 'zod'
import { optional, text, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { writeRecord } from '../../archive/edit.ts'
import type { Draft } from '../../archive/plan.ts'
import { annualWordsOf } from '../../documents/annual/book.ts'
import { annualReport, type Report } from '../../documents/annual/report.ts'
import { recordingOf } from '../../domain/figures/record.ts'
import { publicYear } from '../../domain/public/year.ts'
import { yearOf } from '../../model/day.ts'
import type { Commits, Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { command, type Given } from '../command.ts'
import { yearNamed } from '../money/arguments.ts'
import { planOn } from '../planned.ts'

const yearsNamed = (facts: Facts, one: string | undefined, more: string | undefined): readonly number[] => {
  if (more === undefined) return [one === undefined ? yearOf(facts.today) - 1 : yearNamed(facts, one)]
  const [, from, to] = /^((?:19|20)\d\d)-((?:19|20)\d\d)$/.exec(more) ?? []
  const count = Number(to) - Number(from) + 1
  if (!(count >= 1 && count <= 10)) throw new Refusal('report-years', { found: more })
  return Array.from({ length: count }, (_, index) => Number(from) + index)
}

const stateOf = async ({ provenance }: Pick<Given<unknown>, 'provenance'>): Promise<Commits> => {
  const { commits, dirty } = await provenance()
  if (!commits['.']) throw new Refusal('record-no-git')
  if (dirty) throw new Refusal('record-dirty')
  return commits
}

interface Recorded {
  readonly report: Report
  readonly key: string
  readonly years: readonly number[]
  readonly commits: Commits
  readonly lang: Lang
  readonly say: string
}

const draftFor = (facts: Facts, { report, key, years, commits, lang, say }: Recorded): Draft => {
  const path = `figures/${key}.yaml`
  const after = writeRecord(path, {
    years: years.map(String),
    lang,
    today: facts.today,
    commits: Object.entries(commits).flatMap(([repository, commit]) =>
      commit === null ? [] : [{ repository, commit }],
    ),
    figures: report.shown.map(({ id, figure: { query, of, value, sources } }) => ({
      id,
      query,
      of,
      value: String(value),
      sources,
    })),
  })
  return { path, before: null, after, why: say }
}

/** The annual report of a year, from public facts alone, and where its numbers come from. */
export const annual = command({
  options: z.object({
    years: optional(
      text,
      'meer jaren samen, voor een verslag dat te laat is: 2021-2022',
      'more years together, for a report that is late: 2021-2022',
    ),
    record: optional(
      yesNo,
      'leg vast waar elk getal vandaan komt, zodat het later opnieuw te tellen is',
      'record where each number comes from, so that it can be counted again later',
    ),
  }),
  args: [
    {
      name: { nl: 'JAAR', en: 'YEAR' },
      about: { nl: 'jaar; zonder jaar het vorige', en: 'year; without it last year' },
      required: false,
    },
  ],
  reads: 'all',
  archive: 'whole',
  run: async ({ facts, lang, args: [named], options, provenance }) => {
    const years = yearsNamed(facts, named, options.years)
    if (years.at(-1)! > yearOf(facts.today)) throw new Refusal('report-future', { year: years.at(-1)! })
    const year = publicYear(facts, years)
    const base = `annual-${years[0]}${years.length > 1 ? `-${years.at(-1)}` : ''}-${lang}`
    const first = annualReport(year, base, lang)
    const { key, entry } = recordingOf(
      facts,
      base,
      first.shown.map(({ figure }) => figure),
    )
    const report = key === base ? first : annualReport(year, key, lang)
    const data = {
      years,
      adopted: year.own?.adopted ?? null,
      figures: report.shown.map(({ id, figure: { query, of, value, unit } }) => ({
        id,
        query,
        of,
        value,
        unit,
      })),
    }
    if (options.record !== true) return { doc: report.doc, data }
    const commits = await stateOf({ provenance })
    const say = annualWordsOf(lang).recording(report.shown.length)
    const plan = planOn(facts, {
      say,
      message: `Record the numbers of ${key}`,
      drafts: entry ? [] : [draftFor(facts, { report, key, years, commits, lang, say })],
    })
    return { doc: report.doc, data, plan }
  },
})
