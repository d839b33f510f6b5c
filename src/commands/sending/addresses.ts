import { Refusal } from '../../model/refusal.ts'
import { isMailAddress, type MailAddress } from '../../tree/mail.ts'
import type { Given } from '../command.ts'

/** Where mail addresses live: on this computer only, never in the archive's history. */
const PLACE = '.ipr/addresses.yaml'

/** The one key of the address book that is no person: who sends. */
const SENDER = 'from'

const LINE = /^([a-z0-9]+(?:-[a-z0-9]+)*) *: *(?:"([^"]*)"|'([^']*)'|([^"'#\s]\S*))\s*(?:#.*)?$/

/** Address by id of a person, or `from`. */
export type AddressBook = ReadonlyMap<string, string>

/**
 * Reads an address book: a line `id: address` for each, in which `#` begins a remark. It is YAML of the plainest
 * kind, so that nothing in it can be more than an address. Refuses with the number of the first line that is not so.
 */
export const readAddresses = (text: string, path: string): AddressBook => {
  const book = new Map<string, string>()
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const [, id, double, single, bare] = LINE.exec(line) ?? []
    const address = double ?? single ?? bare ?? ''
    const say = { path, line: String(index + 1) }
    if (id === undefined) throw new Refusal('addresses-line', say)
    if (!isMailAddress(address)) throw new Refusal('addresses-address', { ...say, found: address })
    if (book.has(id)) throw new Refusal('addresses-twice', { ...say, found: id })
    book.set(id, address)
  }
  return book
}

const ignored = (text: string | undefined): boolean =>
  text !== undefined && /^\/?\.ipr(?:\/\*{0,2})?$/m.test(text.replaceAll('\r', ''))

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/**
 * The address book: the file that the user names, else `.ipr/addresses.yaml` in this copy of the archive; without
 * either it is empty. Refused in the archive when its history could take it along.
 */
export const addressBook = ({ desk, inbox, git }: Given<unknown>, named: string | undefined): AddressBook => {
  if (named !== undefined) {
    const [file] = inbox.files(named)
    return readAddresses(file === undefined ? '' : decode(file.bytes), named)
  }
  const own = desk.read(PLACE)
  if (own === null) return new Map()
  const rules = desk.read('.gitignore')
  if (git !== null && !ignored(rules === null ? undefined : decode(rules)))
    throw new Refusal('addresses-shared', { path: PLACE })
  return readAddresses(decode(own), PLACE)
}

/** The sender as the council is called, where the book has one. */
export const senderOf = (book: AddressBook, name: string): MailAddress | null => {
  const address = book.get(SENDER)
  return address === undefined ? null : { name, address }
}
