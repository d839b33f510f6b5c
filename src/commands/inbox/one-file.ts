import type { GivenFile } from '../../intake/paper.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Inbox } from '../command.ts'

/** The one file that a user named; refuses a folder with none or several. */
export const oneFile = (inbox: Inbox, path: string): GivenFile => {
  const [file, another] = inbox.files(path)
  if (!file || another) throw new Refusal('import-one-file', { path })
  return file
}
