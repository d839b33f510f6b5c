import { channels } from '../../../schemas/vocabulary/advice.ts'
import { mailBody, sendingWordsOf } from '../../documents/sending/letter.ts'
import { type Overview, overviewDoc, unaddressed } from '../../documents/sending/overview.ts'
import type { Facts } from '../../model/facts.ts'
import { slug } from '../../model/slug.ts'
import type { Mail, OutFile } from '../../tree/mail.ts'
import type { Filled, Given, Outcome } from '../command.ts'
import { type AddressBook, addressBook, senderOf } from './addresses.ts'
import type { Enclosed } from './enclosed.ts'
import { letterLang, type Parcel, type Recipient, recipientsOf, type SendingOptions } from './parcel.ts'

interface Sending {
  readonly facts: Facts
  readonly parcel: Parcel
  readonly recipients: readonly Recipient[]
  readonly book: AddressBook
  readonly options: SendingOptions
}

const domainOf = ({ model }: Facts): string => {
  const { council, mail_domains: own } = model.council.data
  return own[0] ?? `${slug(council.short_name)}.invalid`
}

const fileOf = ({ name, content }: Enclosed): OutFile => ({ name, content })

const enclosures = ({ facts, options }: Sending, papers: readonly Enclosed[]): readonly OutFile[] => {
  const files = papers.map(fileOf)
  if (options.bundle !== true || files.length === 0) return files
  const name = `${sendingWordsOf(letterLang(facts)).bundle}.zip`
  return [{ name, content: { is: 'bundle', files } }]
}

const bodyOf = ({ facts, parcel }: Sending, reader: Recipient | null, papers: readonly Enclosed[]) =>
  mailBody(facts, parcel.body(parcel.personal ? (reader?.person ?? null) : null), {
    to: reader?.name ?? null,
    papers: papers.map(({ title, name }) => `${title} (${name})`),
    lang: letterLang(facts),
  })

const addressed = (book: AddressBook, { person, name }: Recipient): Mail['to'] => {
  const address = book.get(person)
  return address === undefined ? [] : [{ name, address }]
}

const mailFor = (sending: Sending, readers: readonly Recipient[], name: string): OutFile => {
  const { facts, parcel, book, options } = sending
  const [first] = readers
  const hidden = options.bcc === true
  const papers = first?.papers ?? []
  const to = readers.flatMap(reader => addressed(book, reader))
  const mail: Mail = {
    from: senderOf(book, facts.model.council.data.council.short_name),
    to: hidden ? [] : to,
    bcc: hidden ? to : [],
    subject: parcel.what,
    body: bodyOf(sending, hidden ? null : (first ?? null), papers),
    enclosures: enclosures(sending, papers),
    day: facts.today,
    id: `${facts.today}-${parcel.slug}.${name}`,
    domain: domainOf(facts),
  }
  return { name: `${name}.eml`, content: { is: 'mail', mail } }
}

const mails = (sending: Sending): readonly OutFile[] => {
  const { recipients, options, facts } = sending
  if ((options.channel ?? 'mail') !== 'mail') return []
  return options.bcc === true
    ? [mailFor(sending, recipients, sendingWordsOf(letterLang(facts)).everyone)]
    : recipients.map(reader => mailFor(sending, [reader], reader.person))
}

// The same words for who pastes them somewhere else.
const texts = (sending: Sending): readonly OutFile[] => {
  const { parcel, recipients, facts } = sending
  const text = (name: string, reader: Recipient | null, papers: readonly Enclosed[]): OutFile => ({
    name: `${name}.txt`,
    content: { is: 'paper', doc: bodyOf(sending, reader, papers), format: 'terminal' },
  })
  const [only] = recipients.length === 1 ? recipients : []
  return parcel.personal
    ? recipients.map(reader => text(reader.person, reader, reader.papers))
    : [text(sendingWordsOf(letterLang(facts)).text, only ?? null, sharedBy(recipients))]
}

const sharedBy = (recipients: readonly Recipient[]): readonly Enclosed[] =>
  (recipients[0]?.papers ?? []).filter(({ name }) =>
    recipients.every(({ papers }) => papers.some(paper => paper.name === name)),
  )

const looseFiles = ({ parcel, recipients, facts }: Sending): readonly OutFile[] => {
  const { bundle } = sendingWordsOf(letterLang(facts))
  const papers = parcel.personal
    ? recipients.flatMap(({ person, papers: own }) =>
        own.map(paper => ({ ...fileOf(paper), name: `${person}-${paper.name}` })),
      )
    : sharedBy(recipients).map(fileOf)
  return papers.map(file => ({ ...file, name: `${bundle}/${file.name}` }))
}

const filledOf = async (
  { out, bytesOf, lang }: Given<unknown>,
  sending: Sending,
  overview: Overview,
): Promise<Filled | undefined> => {
  if (out === null) return undefined
  const words = sendingWordsOf(lang)
  const files = [...mails(sending), ...texts(sending), ...looseFiles(sending)]
  const put = new Map<string, Uint8Array>()
  for (const { name, content } of files) put.set(name, await bytesOf(content))
  return {
    folder: out,
    changes: { put, gone: [] },
    commit: null,
    done: [
      words[overview.mail ? 'done' : 'doneOther'](files.length, out.name),
      // What is not recorded is shown whole, with this sentence in it.
      overview.mail && sending.parcel.repository !== null ? unaddressed(overview.recipients, lang) : null,
      sending.parcel.next,
    ]
      .filter(said => said !== null)
      .join('\n'),
  }
}

const papersOf = (recipients: readonly Recipient[]): readonly Enclosed[] => {
  const all = recipients.flatMap(({ papers }) => papers)
  return all.filter(({ name }, index) => all.findIndex(one => one.name === name) === index)
}

/** What was drafted: what is shown of it, and who got which papers. */
interface Drafted {
  readonly outcome: Outcome
  readonly recipients: readonly Recipient[]
}

/** Shows what goes to whom, and with `--out` makes the drafts. Nothing is recorded, and nothing is ever sent. */
export const draft = async (given: Given<SendingOptions>, parcel: Parcel): Promise<Drafted> => {
  const { facts, lang, options, out } = given
  const channel = options.channel ?? 'mail'
  const words = sendingWordsOf(lang)
  const book = addressBook(given, options.addresses)
  const recipients = recipientsOf(facts, parcel, options)
  const papers = papersOf(recipients)
  const overview: Overview = {
    what: parcel.what,
    from: book.get('from') ?? null,
    channel: channels.word(channel, lang),
    mail: channel === 'mail',
    recipients: recipients.map(({ person, name, papers: own }) => ({
      name,
      address: book.get(person) ?? null,
      papers: own.length,
    })),
    papers: papers.map(({ title, name }) => ({
      title,
      name,
      readers: recipients.filter(one => one.papers.some(paper => paper.name === name)).length,
    })),
    next: out === null ? [channel === 'mail' ? words.overview.hint : words.overview.hintOther] : [],
  }
  const filled = await filledOf(given, { facts, parcel, recipients, book, options }, overview)
  const outcome: Outcome = {
    doc: overviewDoc(facts, overview, lang),
    data: {
      what: parcel.what,
      about: parcel.about,
      channel,
      recipients: recipients.map(({ person, papers: own }) => ({
        person,
        address: book.has(person),
        papers: own.map(({ name }) => name),
      })),
      papers: papers.map(({ name, title, source, level }) => ({ name, title, level, ...source })),
    },
    ...(filled === undefined ? {} : { filled }),
  }
  return { outcome, recipients }
}
