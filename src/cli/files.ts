import { hashOf } from '../model/hash.ts'
import { Refusal } from '../model/refusal.ts'
import type { Files } from '../ports.ts'
import { bundle, documentFormats, eml, formats } from '../render/index.ts'
import type { Content, OutFile } from '../tree/mail.ts'

/** The files of an outcome as bytes: papers rendered, originals taken from the archive, drafts put together. */

// Nothing larger goes by mail; the archive holds no larger originals either.
const LARGEST = 64 * 1024 * 1024
const COLUMNS = 76

const MEDIA: { readonly [extension: string]: string } = {
  ...Object.fromEntries(
    [...Object.values(documentFormats), formats.ics, formats.csv].map(({ extension, mediaType }) => [
      extension,
      mediaType,
    ]),
  ),
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

const mediaTypeOf = (name: string): string =>
  MEDIA[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'

const encoded = (value: string | Uint8Array): Uint8Array =>
  typeof value === 'string' ? new TextEncoder().encode(value) : value

const original = (path: string, hash: string, files: Files): Uint8Array => {
  const result = files.read(path, LARGEST)
  if (!result.ok) throw new Refusal('send-original-gone', { path })
  // What is recorded as sent must be what is sent.
  if (hashOf(result.bytes) !== hash) throw new Refusal('send-original-changed', { path })
  return result.bytes
}

// The same paper goes to many; it is made once.
const made = new WeakMap<Content, Promise<Uint8Array>>()

/** The bytes of what a file holds; refuses an original that is gone or is not what it was. */
export const bytesOf = (content: Content, files: Files): Promise<Uint8Array> => {
  const bytes = made.get(content) ?? make(content, files)
  made.set(content, bytes)
  return bytes
}

const make = async (content: Content, files: Files): Promise<Uint8Array> => {
  const each = (list: readonly OutFile[]) =>
    Promise.all(list.map(async file => ({ name: file.name, bytes: await bytesOf(file.content, files) })))
  switch (content.is) {
    case 'paper':
      return encoded(
        await documentFormats[content.format]!.render(content.doc, { columns: COLUMNS, colours: false }),
      )
    case 'original':
      return original(content.path, content.hash, files)
    case 'calendar':
      return encoded(await formats.ics.render(content.calendar))
    case 'mail': {
      const enclosed = await each(content.mail.enclosures)
      return eml(
        content.mail,
        enclosed.map(file => ({ ...file, mediaType: mediaTypeOf(file.name) })),
      )
    }
    case 'bundle':
      return bundle(await each(content.files))
  }
}
