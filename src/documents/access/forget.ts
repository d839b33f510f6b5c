import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Trace } from '../../domain/forget.ts'
import { forgetWords as english } from '../../lang/en/forget.ts'
import { forgetWords as dutch, type ForgetWords } from '../../lang/nl/forget.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, numbered, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const forgetWordsOf = (lang: Lang): ForgetWords => (lang === 'nl' ? dutch : english)

/** All that is known of someone who is to be forgotten. */
export interface Forgetting {
  readonly person: string
  readonly name: string
  /** What takes the place of the name in a text. */
  readonly role: string
  readonly traces: readonly Trace[]
  /** Old path to new one, for records that have the id in their name. */
  readonly moves: ReadonlyMap<string, string>
  readonly own: string
  readonly perhaps: readonly string[]
  readonly published: readonly string[]
  /** How many papers this person got. */
  readonly got: number
  /** Papers that name this person, with whom they went to. */
  readonly sent: readonly { readonly paper: string; readonly to: readonly string[] }[]
  /** Paths in the history of each folder that hold this person; empty without a history. */
  readonly history: readonly { readonly folder: string; readonly paths: readonly string[] }[]
  /** Years and last day of keeping payments; null when that is over or there are none. */
  readonly money: { readonly years: number; readonly until: Day } | null
}

const MOST = 12

const some = (lines: readonly string[], lang: Lang): readonly string[] =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST), forgetWordsOf(lang).more(lines.length - MOST)]

const whatOf = (
  { entry, ids, texts, inBody, inComment }: Trace,
  forgetting: Forgetting,
  lang: Lang,
): string => {
  const words = forgetWordsOf(lang)
  const moved = forgetting.moves.get(entry.path)
  return [
    ...(entry.path === forgetting.own ? [words.own] : []),
    ...(ids.length > 0 ? [words.ids(ids.length)] : []),
    ...(texts.length > 0 && entry.path !== forgetting.own ? [words.texts(texts.length)] : []),
    ...(inBody && entry.path !== forgetting.own ? [words.body] : []),
    ...(inComment ? [words.comment] : []),
    ...(moved === undefined ? [] : [words.moved(moved)]),
  ].join(', ')
}

const section = (title: string, text: string, lines: readonly string[], lang: Lang): readonly Block[] =>
  lines.length === 0 ? [] : [heading(2, title), paragraph(text), bullets(some(lines, lang))]

const commandFor = (paths: readonly string[]): string =>
  `git filter-repo --replace-text namen.txt --replace-message namen.txt ${paths.map(path => `--path ${path}`).join(' ')} --invert-paths`

const historyBlocks = ({ name, role, person, history }: Forgetting, lang: Lang): readonly Block[] => {
  const words = forgetWordsOf(lang)
  const [first, ...others] = history
  if (first === undefined) return [heading(2, words.history), paragraph(words.historyNone)]
  const { steps } = words
  return [
    heading(2, words.history),
    paragraph(words.historyText),
    numbered([
      steps.tell,
      steps.copy,
      steps.names(name, role),
      steps.run(commandFor(first.paths)),
      ...others.map(({ folder }) => steps.folder(folder)),
      steps.check(`git log --all -S "${name}" -- . ; git log --all --name-only | grep ${person}`),
      steps.push,
      steps.everyone,
    ]),
  ]
}

/** Every place where someone stands, what becomes of it, and what cannot be undone. */
export const forgetDoc = (facts: Facts, forgetting: Forgetting, written: boolean, lang: Lang): Doc => {
  const words = forgetWordsOf(lang)
  const { name, role, traces, perhaps, published, got, sent, money, person } = forgetting
  const changing = traces.filter(trace => !trace.frozen || trace.ids.length > 0)
  const frozen = traces.filter(trace => trace.frozen && (trace.inBody || trace.texts.length > 0))
  return page(facts, words.title(name), lang, [
    paragraph(words.lead(name, role)),
    heading(2, words.files),
    bullets(
      some(
        changing.map(trace => words.file(trace.entry.path, whatOf(trace, forgetting, lang))),
        lang,
      ),
    ),
    ...section(
      words.frozen,
      words.frozenText,
      frozen.map(({ entry }) => entry.path),
      lang,
    ),
    ...section(words.perhaps, words.perhapsText, perhaps, lang),
    ...section(words.published, words.publishedText, published, lang),
    ...(got + sent.length === 0
      ? []
      : [
          heading(2, words.sent),
          bullets([
            ...(got > 0 ? [words.sentTo(got)] : []),
            ...some(
              sent.map(({ paper, to }) => words.sentWith(paper, words.names(to))),
              lang,
            ),
          ]),
        ]),
    ...(money === null ? [] : [note('warning', [paragraph(words.money(money.years, money.until))])]),
    ...historyBlocks(forgetting, lang),
    heading(2, words.never),
    bullets(words.neverList),
    ...(written ? [] : [paragraph(words.how(person))]),
  ])
}
