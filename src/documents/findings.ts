import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../lang/format.ts'
import type { FindingWords } from '../lang/nl/findings.ts'
import type { Day } from '../model/day.ts'
import type { Finding, Place } from '../model/finding.ts'
import { code, note, paragraph, verbatim } from '../tree/build.ts'
import type { Block } from '../tree/tree.ts'

/** What a rule says about one finding, in one language. */
export interface Said {
  readonly message: string
  readonly fix: string
  readonly chapter: string
  readonly rows: readonly string[]
}

const at = ({ path, line, column, excerpt }: Place): string =>
  excerpt === undefined ? path : `${path}:${line}:${column}`

const EXCERPT = 96

// The line with a mark under it, cut around the mark when the line is long.
const excerptOf = ({ line, column, excerpt, length }: Place): Block[] => {
  if (excerpt === undefined || excerpt.trim() === '') return []
  const gutter = String(line)
  const from = Math.max(0, column - 1 - EXCERPT / 2)
  const cut = [...excerpt].slice(from, from + EXCERPT).join('')
  const mark =
    ' '.repeat(column - 1 - from) +
    '^'.repeat(Math.max(1, Math.min(length ?? 1, EXCERPT - (column - 1 - from))))
  return [verbatim(`${gutter} │ ${cut}\n${' '.repeat(gutter.length)} │ ${mark}`)]
}

// Other places in the same file are lines; in another file they are told with its path.
const others = ({ place, also }: Finding, words: FindingWords): readonly string[] => {
  const here = also.filter(({ path, excerpt }) => path === place.path && excerpt !== undefined)
  const lines = [...new Set(here.map(({ line }) => line))].filter(line => line !== place.line)
  return [
    ...(lines.length === 0 ? [] : [words.alsoLines(lines)]),
    ...also.filter(each => !here.includes(each)).map(each => `${words.also}: ${at(each)}`),
  ]
}

/** One finding: where, the line, what is and was expected, what to do, and its id at the end. */
export const findingBlock = (finding: Finding, said: Said, words: FindingWords, lang: Lang): Block => {
  const { exception } = finding
  const end = [said.chapter, ...said.rows].filter(part => part !== '').join(' · ')
  return note(
    finding.severity,
    [
      ...excerptOf(finding.place),
      paragraph(said.message),
      ...others(finding, words).map(text => paragraph(text)),
      paragraph(
        exception
          ? words.exception(exception.reason, longDay(exception.until as Day, lang))
          : `${words.fix}: ${said.fix}`,
      ),
      paragraph([code(finding.rule), ` · ${end}`]),
    ],
    `${at(finding.place)}  ${words.severity[finding.severity]}`,
  )
}
