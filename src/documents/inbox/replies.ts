import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { FormName } from '../../domain/inbox/sheet.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, emphasis, heading, note, paragraph, strong } from '../../tree/build.ts'
import type { Block, Doc, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { formWordsOf } from './form.ts'

/** A form that was understood: what it changes, and whether that will be done. */
export interface Taken {
  readonly file: string
  readonly form: FormName
  /** Who filled it in, by name. */
  readonly who: string
  readonly title: string
  readonly what: readonly string[]
  readonly state: 'taken' | 'left' | 'done'
  /** What was written beside the form. */
  readonly also: string
}

/** A file that nothing can be done with, and why. */
export interface Odd {
  readonly file: string
  readonly why: string
}

const item = ({ file, who, title, what, also }: Taken, lang: Lang): ListItem => ({
  blocks: [
    paragraph([strong(file), `, ${who}: ${what.length === 0 ? title : what.join('; ')}`]),
    ...(also === '' ? [] : [paragraph(emphasis(formWordsOf(lang).replies.also(also)))]),
  ],
})

/** What came back: what changes, what was done already, and what nobody but a person can understand. */
export const repliesDoc = (
  facts: Facts,
  lang: Lang,
  { taken, odd }: { readonly taken: readonly Taken[]; readonly odd: readonly Odd[] },
  hint: boolean,
): Doc => {
  const words = formWordsOf(lang).replies
  const part = (title: string, state: Taken['state']): readonly Block[] => {
    const items = taken.filter(each => each.state === state).map(each => item(each, lang))
    return items.length === 0 ? [] : [heading(2, title), bullets(items)]
  }
  return page(facts, words.title, lang, [
    ...(taken.length === 0 && odd.length === 0 ? [paragraph(words.none)] : []),
    ...part(words.found, 'taken'),
    ...(hint ? [note('info', [paragraph(words.hint)])] : []),
    ...part(words.left, 'left'),
    ...part(words.done, 'done'),
    ...(odd.length === 0
      ? []
      : [
          heading(2, words.notUnderstood),
          bullets(odd.map(({ file, why }) => ({ blocks: [paragraph([strong(file), `: ${why}`])] }))),
        ]),
  ])
}
