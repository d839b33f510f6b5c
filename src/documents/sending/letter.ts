import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { sendingWords as english } from '../../lang/en/sending.ts'
import { sendingWords as dutch, type SendingWords } from '../../lang/nl/sending.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const sendingWordsOf = (lang: Lang): SendingWords => (lang === 'nl' ? dutch : english)

/** What a mail says, before it is known to whom. */
export interface MailBody {
  readonly title: string
  /** What the reader is told or asked, first. */
  readonly intro: readonly string[]
  /** What follows after the list of papers. */
  readonly blocks: readonly Block[]
  /** The blocks are a letter already, with its own greeting and signature. */
  readonly isLetter?: true
}

const signature = (facts: Facts, lang: Lang): readonly Block[] => {
  const words = sendingWordsOf(lang)
  const [id] = idsInRole(facts, facts.today, 'supporter')
  const { name } = facts.model.council.data.council
  return [
    paragraph(words.closing),
    ...(id === undefined ? [] : [paragraph(words.supporter(nameOf(facts, id)))]),
    paragraph(name),
  ]
}

/** A mail to one person by name, or to all of them: who is meant, what it is about, which papers go along. */
export const mailBody = (
  facts: Facts,
  body: MailBody,
  {
    to,
    papers,
    lang,
  }: { readonly to: string | null; readonly papers: readonly string[]; readonly lang: Lang },
): Doc => {
  const words = sendingWordsOf(lang)
  const enclosed = papers.length === 0 ? [] : [paragraph(words.enclosed), bullets(papers)]
  if (body.isLetter) return page(facts, body.title, lang, [...body.blocks, ...enclosed])
  return page(facts, body.title, lang, [
    paragraph(to === null ? words.greetingAll : words.greeting(to)),
    ...body.intro.map(paragraph),
    ...enclosed,
    ...body.blocks,
    ...signature(facts, lang),
  ])
}
