import type { KindName } from '../../../../schemas/kinds.ts'
import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { draftOf } from '../../../archive/plan.ts'
import { chosen, type Filled } from '../../../domain/inbox/filled.ts'
import type { Field, Sheet } from '../../../domain/inbox/sheet.ts'
import type { FormWords } from '../../../lang/nl/forms.ts'
import type { Day } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'
import type { Entry } from '../../../model/model.ts'
import { Refusal } from '../../../model/refusal.ts'
import type { Source } from '../../../model/source.ts'
import type { Given } from '../../command.ts'
import { joined, type Working } from '../../minutes/working.ts'
import { type Line, planOfLine } from '../asked.ts'
import { personWritten } from '../by-name.ts'
import { drafted } from '../drafted.ts'

/** What a form is about and for whom, as a user says it. */
export interface About {
  readonly facts: Facts
  readonly about: string | undefined
  readonly person: string | undefined
  readonly lang: Lang
}

/** A form that came back, beside the form as it would be made now, and the archive as the replies before it leave it. */
export interface Reply {
  readonly given: Given<unknown>
  readonly now: Working
  readonly sheet: Sheet
  readonly filled: Filled
  /** The day it came in. */
  readonly on: Day
}

/** One form: how it is made, and what a reply to it may change. */
export interface FormKind {
  readonly sheet: (about: About) => Sheet
  /** True for a question that is on the form no longer, because what was answered is so by now. */
  readonly settled?: (reply: Reply, key: string) => boolean
  readonly take: (reply: Reply) => Promise<Working>
}

/** A question; what comes from the archive must not look like the end of it. */
export const field = (key: string, label: string, choices?: Field['choices']): Field => ({
  key,
  label: label.replace(/:/g, ',').replace(/[[\]]/g, ''),
  ...(choices === undefined ? {} : { choices }),
})

export const yesOrNo = ({ yes, no }: FormWords): Field['choices'] => [
  { key: 'yes', word: yes },
  { key: 'no', word: no },
]

const WHO = 'naam'

/** The question who fills the form in, unless that is known. */
export const whoField = (person: string | null, words: FormWords): readonly Field[] =>
  person === null ? [field(WHO, words.who)] : []

const labelOf = ({ sheet }: Reply, key: string): string =>
  sheet.fields.find(each => each.key === key)?.label ?? key

/** Longest answer, in characters: what is longer is a paper, to be imported. */
const LONGEST = 4000

/** What was written behind a question; undefined when nothing was. */
export const written = (reply: Reply, key: string): string | undefined => {
  const answer = reply.filled.answers.get(key)
  if (answer !== undefined && answer.length > LONGEST)
    throw new Refusal('reply-too-long', { label: labelOf(reply, key), most: LONGEST })
  return answer
}

/** What must be written. */
export const needed = (reply: Reply, key: string): string => {
  const answer = written(reply, key)
  if (answer === undefined) throw new Refusal('reply-missing', { label: labelOf(reply, key) })
  return answer
}

/** What was chosen; undefined when nothing was. Refuses what is none of the choices. */
export const choice = (reply: Reply, key: string): string | undefined => {
  const answer = written(reply, key)
  const asked = reply.sheet.fields.find(each => each.key === key)
  if (answer === undefined || asked === undefined) return undefined
  const found = chosen(asked, answer)
  if (found === undefined) throw new Refusal('reply-cannot', { answer, label: asked.label })
  return found
}

/** An answer as something, such as a day; refuses what cannot be read as that. */
export const readAs = <T>(
  reply: Reply,
  key: string,
  read: (text: string) => T | undefined,
): T | undefined => {
  const answer = written(reply, key)
  if (answer === undefined) return undefined
  const found = read(answer)
  if (found === undefined) throw new Refusal('reply-cannot', { answer, label: labelOf(reply, key) })
  return found
}

/** The id of who filled the form in: whom it was made for, or whose name stands on it. Refuses a stranger. */
export const filler = (reply: Reply): string => {
  const { facts } = reply.now
  const known = reply.sheet.person
  if (known !== null) return known
  return personWritten(facts, needed(reply, WHO))
}

/** The archive after a line of another command. */
export const line = async ({ given }: Reply, now: Working, asked: Line): Promise<Working> =>
  joined(now, await planOfLine(given, now.facts, asked))

/** The archive after one record became another text. */
export const changed = <K extends KindName>(
  now: Working,
  entry: Entry<K>,
  after: Source,
  say: string,
): Promise<Working> => drafted(now, say, [draftOf(entry.source, after, say)])
