import { answers as answerWords } from '../../../schemas/vocabulary/advice.ts'
import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Account, InvolvedRow } from '../../domain/involvement/account.ts'
import { nameOf } from '../../domain/names.ts'
import { involvementWords as english } from '../../lang/en/involvement.ts'
import { listed, sentence, shortDay } from '../../lang/format.ts'
import { involvementWords as dutch, type InvolvementWords } from '../../lang/nl/involvement.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, note, paragraph, table } from '../../tree/build.ts'
import type { Block, Column, Doc } from '../../tree/tree.ts'
import { dossierNumber } from '../advice/shared.ts'
import { page } from '../page.ts'

export const involvementWordsOf = (lang: Lang): InvolvementWords => (lang === 'nl' ? dutch : english)

const counts = ([first = '', ...rest]: readonly string[]): readonly (string | Column)[] => [
  first,
  ...rest.map((head): Column => ({ head, align: 'right' })),
]

const useText = ({ entry, standing }: InvolvedRow, lang: Lang): string =>
  standing === 'used' ? (entry.use ?? '') : involvementWordsOf(lang)[standing]

const register = (facts: Facts, rows: readonly InvolvedRow[], lang: Lang): readonly Block[] => {
  const words = involvementWordsOf(lang)
  const untold = rows.filter(({ standing }) => standing === 'untold').length
  const used = rows.filter(({ standing }) => standing === 'used').length
  const open = rows.filter(({ standing }) => standing === 'open').length
  return [
    paragraph(words.summary(rows.length, used, open)),
    ...(untold === 0 ? [] : [note('warning', [paragraph(words.untoldNote(untold))])]),
    heading(2, words.list),
    table(
      '',
      words.columns,
      rows.map(row => [
        String(row.n),
        shortDay(row.entry.on),
        row.entry.what,
        listed(
          row.entry.who.map(id => nameOf(facts, id)),
          lang,
        ),
        useText(row, lang),
      ]),
    ),
  ]
}

const figures = ({ issued, answers, meetings }: Account, lang: Lang): readonly Block[] => {
  const words = involvementWordsOf(lang)
  const given = [...answerWords.keys, 'none' as const].filter(answer => answers[answer] > 0)
  return [
    heading(2, words.figures),
    paragraph(words.advice(issued.requested, issued.written, issued.oral)),
    ...(given.length === 0
      ? []
      : [
          table(
            words.answers,
            counts(words.answerColumns),
            given.map(answer => [
              answer === 'none' ? words.noAnswer : answerWords.word(answer, lang),
              String(answers[answer]),
            ]),
            { rowHeads: true },
          ),
        ]),
    ...(meetings.length === 0
      ? []
      : [
          table(
            words.meetings,
            counts(words.meetingColumns),
            meetings.map(({ kind, count }) => [sentence(meetingKinds.word(kind, lang)), String(count)]),
            { rowHeads: true },
          ),
        ]),
  ]
}

/** The yearly account for the College: how the council was involved and what was done with it (FUNC-08). */
export const involvementDoc = (facts: Facts, account: Account, lang: Lang): Doc => {
  const words = involvementWordsOf(lang)
  const { year, rows, unlisted, accountedOn } = account
  return page(facts, words.title(year), lang, [
    paragraph(words.intro(facts.model.council.data.council.name)),
    paragraph(accountedOn === null ? words.notAccounted : words.accounted(accountedOn)),
    ...(rows.length === 0 ? [paragraph(words.none(year))] : register(facts, rows, lang)),
    ...(unlisted.length === 0
      ? []
      : [
          heading(2, words.unlisted),
          bullets(unlisted.map(entry => `${dossierNumber(entry)} ${entry.data.title}`)),
        ]),
    ...figures(account, lang),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const involvementSheet = (facts: Facts, { rows }: Account, lang: Lang) => ({
  columns: involvementWordsOf(lang).columns.map(head => ({ head })),
  rows: rows.map(row => [
    row.n,
    row.entry.on,
    row.entry.what,
    row.entry.who.map(id => nameOf(facts, id)).join(', '),
    useText(row, lang),
  ]),
})

/** The same as plain data. */
export const involvementData = ({
  year,
  accountedOn,
  rows,
  unlisted,
  issued,
  answers,
  meetings,
}: Account) => ({
  year,
  accounted_on: accountedOn,
  entries: rows.map(({ n, entry, standing }) => ({ n, ...entry, standing })),
  unlisted: unlisted.map(({ id }) => id),
  issued,
  answers,
  meetings,
})
