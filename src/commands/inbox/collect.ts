import { type Filled, filledForms } from '../../domain/inbox/filled.ts'
import type { FormName } from '../../domain/inbox/sheet.ts'
import type { GivenFile, Paper } from '../../intake/paper.ts'
import type { Day } from '../../model/day.ts'
import { Refusal } from '../../model/refusal.ts'
import { plainLinesOf } from '../../tree/plain.ts'
import type { Inbox } from '../command.ts'

/** A form that came back, from which file and when it was sent; or why nothing came of a file. */
export type Collected<N extends string = FormName> =
  | { readonly file: string; readonly filled: Filled<N>; readonly sent: Day | null; readonly rest: string }
  | { readonly file: string; readonly trouble: Refusal | 'no-form' | 'blank' }

const formsOf = <N extends string>(
  paper: Paper,
  file: string,
  sent: Day | null,
  names: readonly N[] | undefined,
): readonly Collected<N>[] => {
  const { forms, rest, blank } = filledForms(plainLinesOf(paper.blocks).join('\n'), names)
  if (forms.length > 0) return forms.map(filled => ({ file, filled, sent, rest }))
  return blank ? [{ file, trouble: 'blank' }] : []
}

const paperOf = async (inbox: Inbox, file: GivenFile): Promise<Paper | Refusal> => {
  try {
    return await inbox.paper(file)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const ofFile = async <N extends string>(
  inbox: Inbox,
  file: GivenFile,
  names: readonly N[] | undefined,
): Promise<readonly Collected<N>[]> => {
  const paper = await paperOf(inbox, file)
  if (paper instanceof Refusal) return [{ file: file.name, trouble: paper }]
  const sent = paper.sent as Day | null
  const found = [...formsOf(paper, file.name, sent, names)]
  // A form can come as an attachment; other attachments are no business of ours.
  for (const each of paper.attachments.filter(({ name }) => /\.(docx|pdf|txt)$/i.test(name))) {
    const inner = await paperOf(inbox, each)
    if (!(inner instanceof Refusal)) found.push(...formsOf(inner, `${file.name} › ${each.name}`, sent, names))
  }
  const answered = found.filter(each => 'filled' in each)
  if (answered.length > 0) return answered
  return found.length > 0 ? found : [{ file: file.name, trouble: 'no-form' }]
}

/** Everything that came back in these files, in their order; forms with these names, else those that `replies` reads. */
export const collected = async <N extends string = FormName>(
  inbox: Inbox,
  files: readonly GivenFile[],
  names?: readonly N[],
): Promise<readonly Collected<N>[]> => {
  const all: Collected<N>[] = []
  for (const file of files) all.push(...(await ofFile(inbox, file, names)))
  return all
}
