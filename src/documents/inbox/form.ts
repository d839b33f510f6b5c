import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { END_MARK, type Field, markOf, type Sheet } from '../../domain/inbox/sheet.ts'
import { formWords as english } from '../../lang/en/forms.ts'
import { formWords as dutch, type FormWords } from '../../lang/nl/forms.ts'
import type { Facts } from '../../model/facts.ts'
import { blank, bullets, code, emphasis, type Phrase, paragraph, table, tick } from '../../tree/build.ts'
import type { Doc, Inline } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const formWordsOf = (lang: Lang): FormWords => (lang === 'nl' ? dutch : english)

const ROOM = 24

const answer = ({ choices }: Field): Phrase =>
  choices === undefined
    ? blank(ROOM)
    : choices.flatMap(({ word }, index): readonly (string | Inline)[] => [
        ...(index === 0 ? [] : ['   ']),
        tick(),
        ` ${word}`,
      ])

/** A form to fill in on a screen or on paper; the words between brackets let the reply be read. */
export const formDoc = (facts: Facts, sheet: Sheet, lang: Lang): Doc => {
  const words = formWordsOf(lang)
  const rows = sheet.fields.map((field): readonly Phrase[] => [
    [code(`[${field.key}]`), ` ${field.label}:`],
    answer(field),
  ])
  return page(facts, sheet.title, lang, [
    paragraph([`${words.keep} `, code(markOf(sheet, lang))]),
    paragraph(sheet.intro),
    ...(sheet.listed === undefined ? [] : [bullets(sheet.listed)]),
    paragraph(emphasis(words.how)),
    ...(rows.length === 0 ? [] : [table('', words.columns, rows)]),
    paragraph([code(END_MARK), ` ${words.end}`]),
  ])
}

const asked = ({ key, label, choices }: Field): string =>
  `[${key}] ${label}: ${choices === undefined ? '' : choices.map(({ word }) => `[ ] ${word}`).join('   ')}`.trimEnd()

/** The same form as text for a mail. */
export const formText = (sheet: Sheet, lang: Lang): string => {
  const words = formWordsOf(lang)
  const parts = [
    sheet.title,
    `${words.keep} ${markOf(sheet, lang)}`,
    sheet.intro,
    ...(sheet.listed === undefined ? [] : [sheet.listed.map(each => `- ${each}`).join('\n')]),
    words.how,
    ...sheet.fields.map(asked),
    `${END_MARK} ${words.end}`,
  ]
  return `${parts.join('\n\n')}\n`
}
