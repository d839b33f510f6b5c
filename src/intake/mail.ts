import PostalMime from 'postal-mime'
import { isDay } from '../model/day.ts'
import { Refusal } from '../model/refusal.ts'
import { cleanLine } from './clean.ts'
import { type GivenFile, type Paper, plainPaper } from './paper.ts'
import { paragraphsIn, textOfPage } from './text.ts'

type Mail = Awaited<ReturnType<typeof PostalMime.parse>>

const MAX_ATTACHMENTS = 50

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array => {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

// Logos and other pictures within the text are no papers.
const isPaper = ({ mimeType, disposition, related }: Mail['attachments'][number]): boolean =>
  !(mimeType.startsWith('image/') && (disposition === 'inline' || related === true))

const attachmentsOf = (mail: Mail): readonly GivenFile[] =>
  mail.attachments.filter(isPaper).map(({ filename, content }, at) => ({
    name: cleanLine(filename ?? '') || `bijlage-${at + 1}`,
    bytes: bytesOf(content),
  }))

const dayOf = ({ date, headers }: Mail): string | null => {
  // The day as the sender saw it: the header's own, not that of Greenwich.
  const raw = headers.find(({ key }) => key === 'date')?.value ?? ''
  const [, d, month, y] = /(\d{1,2}) (\w{3}) (\d{4})/.exec(raw) ?? []
  const m = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(
    month ?? '',
  )
  const own = m < 0 ? '' : `${y}-${String(m + 1).padStart(2, '0')}-${d!.padStart(2, '0')}`
  const found = isDay(own) ? own : (date ?? '').slice(0, 10)
  return isDay(found) ? found : null
}

// A name goes along, an address never does.
const senderOf = ({ from }: Mail): string | null => {
  const name = cleanLine(from?.name ?? '')
    .replace(/\S+@\S+/g, '')
    .trim()
  return name === '' ? null : name
}

const parsed = async (bytes: Uint8Array): Promise<Mail> => {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, maxRfc822NestingDepth: 2 })
  } catch {
    throw new Refusal('intake-broken')
  }
}

/** Reads a mail: its text, who sent it by name, the day, and the files that came along. No address of anyone. */
export const readMail = async (bytes: Uint8Array): Promise<Paper> => {
  const mail = await parsed(bytes)
  if (mail.headers.length === 0) throw new Refusal('intake-broken')
  if (mail.attachments.length > MAX_ATTACHMENTS) throw new Refusal('intake-too-large')
  const subject = cleanLine(mail.subject ?? '')
  return {
    ...plainPaper('mail', paragraphsIn(mail.text ?? textOfPage(mail.html ?? ''))),
    title: subject.replace(/^((re|fw|fwd|antw|doorst)\s*:\s*)+/i, '') || null,
    from: senderOf(mail),
    sent: dayOf(mail),
    attachments: attachmentsOf(mail),
  }
}
