import { longDay } from '../../lang/format.ts'
import { type Day, within } from '../../model/day.ts'
import { bodyOf, type Range } from '../../model/source.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly quote: string; readonly on: Day }

// Shorter sentences stand in any two texts by chance.
const FEWEST_WORDS = 6

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

interface Sentence {
  readonly text: string
  readonly words: string
  readonly at: Range
}

const sentencesOf = (text: string, offset: number): readonly Sentence[] =>
  [...text.matchAll(/(?:[^.!?\n]|\n(?!\s*\n))+/g)].flatMap(({ 0: found, index }) => {
    const words = wordsOf(found)
    const start = offset + index + (found.length - found.trimStart().length)
    return words.length < FEWEST_WORDS
      ? []
      : [
          {
            text: found.trim().replace(/\s+/g, ' '),
            words: ` ${words.join(' ')} `,
            at: { start, end: start + found.trim().length },
          },
        ]
  })

/** REP-02: a sentence of an annual report that stands in minutes of its years, of the client consultation too. */
export const organisationAnnualReportQuotes = rule<Say>({
  id: 'organisation-annual-report-quotes',
  area: 'organisation',
  severity: 'error',
  rows: ['REP-02'],
  chapter: chapter('6'),
  title: {
    nl: 'Een jaarverslag neemt niets over uit een vergaderverslag',
    en: 'An annual report takes nothing over from minutes',
  },
  why: {
    nl: 'Een jaarverslag is openbaar. Wat in een vergadering is gezegd, is alleen voor wie erbij hoort.',
    en: 'An annual report is public. What was said in a meeting is only for those who belong there.',
  },
  fix: {
    nl: 'Haal de zin weg, of vertel in eigen woorden wat iedereen mag weten.',
    en: 'Take the sentence out, or tell in your own words what everybody may know.',
  },
  message: {
    nl: say => `Deze zin staat ook in het verslag van ${longDay(say.on, 'nl')}: ‘${say.quote}’.`,
    en: say => `This sentence stands in the minutes of ${longDay(say.on, 'en')} too: ‘${say.quote}’.`,
  },
  *check({ model }) {
    for (const report of model.all('document').filter(({ data }) => data.kind === 'annual_report')) {
      const sentences = sentencesOf(bodyOf(report.source), report.source.body?.start ?? 0)
      for (const minutes of sentences.length === 0 ? [] : model.all('minutes')) {
        const day = model.get('meeting', minutes.id)?.data.date
        if (day === undefined || !within(day, report.data)) continue
        const told = ` ${wordsOf(bodyOf(minutes.source)).join(' ')} `
        for (const { text, at } of sentences.filter(({ words }) => told.includes(words)))
          yield { in: report, span: at, say: { quote: text, on: day }, also: [{ in: minutes }] }
      }
    }
  },
})
