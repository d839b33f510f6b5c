import MailComposer from 'nodemailer/lib/mail-composer'
import { isMailAddress, type Mail, type MailAddress } from '../tree/mail.ts'
import { plain } from './escape.ts'
import { escapeHtml, htmlBlocks } from './html.ts'
import { opened } from './shape.ts'
import { terminal } from './terminal.ts'

/** The one door to nodemailer, of which only the composer of messages is used: nothing is ever sent. */

/** A file that goes along. */
export interface Enclosure {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const COLUMNS = 76

/** The text of a document as mail without mark-up has it. */
export const mailText = (doc: Mail['body']): string => terminal(doc, { columns: COLUMNS, colours: false })

// What mail programs leave in place: no variables, no grids, nothing that is fetched.
const STYLE = `body { font: 16px/1.5 Arial, sans-serif; color: #1b1b1b; background: #fff; max-width: 42em; margin: 0; padding: 0 .5em }
h1 { font-size: 1.4em } h2 { font-size: 1.2em } h1, h2, h3, h4 { line-height: 1.25 }
ol.labels { list-style: none; padding: 0 } ol.labels > li > div { margin-left: 2.5em } ol.labels p { margin: 0 0 .25em } .label { float: left; font-weight: bold }
li, dd { margin-bottom: .5em } dt { font-weight: bold }
table { border-collapse: collapse } caption { text-align: left; font-weight: bold } th, td { text-align: left; vertical-align: top; padding: .25em .75em .25em 0; border-bottom: 1px solid #8c8c8c } .right { text-align: right }
.note { border-left: 4px solid #0b4f8a; padding-left: .75em }`

/** A document as the page that a mail program shows, on a phone too. */
export const mailHtml = (doc: Mail['body']): string => `<!doctype html>
<html lang="${doc.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(doc.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${htmlBlocks(opened(doc), doc.lang)}
</body>
</html>
`

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

// A draft carries the day it was made and no clock; RFC 5322 can do without the name of the weekday.
const dateOf = (day: string): string =>
  `${day.slice(8)} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} 12:00:00 +0000`

const checked = ({ name, address }: MailAddress): MailAddress => {
  if (!isMailAddress(address)) throw new RangeError(`${JSON.stringify(address)} is no mail address`)
  return { name: plain(name), address }
}

/**
 * A draft as a file that a mail program opens to be sent (RFC 5322, with `X-Unsent`). Everything in it is encoded
 * whole, so that no text can end a part or begin a header. Equal drafts give equal bytes.
 */
export const eml = async (mail: Mail, enclosures: readonly Enclosure[]): Promise<Uint8Array> => {
  const composer = new MailComposer({
    ...(mail.from === null ? {} : { from: checked(mail.from) }),
    to: mail.to.map(checked),
    bcc: mail.bcc.map(checked),
    subject: plain(mail.subject),
    date: dateOf(mail.day),
    messageId: `<${mail.id}@${mail.domain}>`,
    baseBoundary: mail.id,
    headers: { 'X-Unsent': '1' },
    textEncoding: 'base64',
    text: mailText(mail.body),
    html: mailHtml(mail.body),
    attachments: enclosures.map(({ name, mediaType, bytes }) => ({
      filename: plain(name),
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const message = composer.compile()
  message.keepBcc = true
  return new Uint8Array(await message.build())
}
