import * as z from 'zod'
import { list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { channels } from '../../../schemas/vocabulary/advice.ts'
import { type Level, levels } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Draft } from '../../archive/plan.ts'
import type { MailBody } from '../../documents/sending/letter.ts'
import { idsByName, nameOf } from '../../domain/names.ts'
import { personMaySee } from '../../domain/readers.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { councilPeople, forbidsCouncil } from '../../rules/relation/parties.ts'
import { personNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { asPages, type Enclosed } from './enclosed.ts'

/** Something to send: to whom, what it says and which papers go along. */
export interface Parcel {
  /** What the record is called, after its day. */
  readonly slug: string
  /** What it is, for the subject and the record. */
  readonly what: string
  /** Reference of the record it is about. */
  readonly about: string | null
  /** Repository of that record, in which the sending is recorded too; null for what is not recorded. */
  readonly repository: string | null
  /** Ids of those who get it, unless the user names others. */
  readonly to: readonly string[]
  readonly toBody: string | null
  /** Who may see what the mail says; null when it was made for just these readers. */
  readonly level: Level | null
  /** True when each reader gets a text of their own. */
  readonly personal: boolean
  /** For one reader, or for all (null). */
  readonly body: (reader: string | null) => MailBody
  readonly enclosed: (reader: string | null) => readonly Enclosed[]
  /** What else changes in the archive by sending it. */
  readonly drafts: readonly Draft[]
  /** What the user has to do next. */
  readonly next: string | null
}

/** Options of all commands that send. */
export const sendingOptions = {
  to: list(
    text,
    'wie dit krijgt, in plaats van wie het anders krijgt; vaker te geven',
    'who gets this, instead of who gets it otherwise; may be given more than once',
  ),
  bcc: optional(
    yesNo,
    'één concept voor allen, die elkaar niet zien; anders een concept per persoon',
    'one draft for all, who do not see each other; otherwise a draft for each person',
  ),
  bundle: optional(yesNo, 'alle stukken samen in één bestand (zip)', 'all papers together in one file (zip)'),
  html: optional(
    yesNo,
    'stukken van het archief als webpagina (html), niet als Word-bestand',
    'papers of the archive as a web page (html), not as a Word file',
  ),
  channel: optional(
    spoken(channels),
    'hoe het gaat: mail, post, overhandigd, overleg of gedeelde map; zonder deze optie mail',
    'how it goes: mail, post, by hand, meeting or shared folder; without it mail',
  ),
  addresses: optional(
    text,
    'bestand met adressen, een regel “kenmerk: adres” per persoon; anders .ipr/addresses.yaml',
    'file with addresses, a line “id: address” for each person; otherwise .ipr/addresses.yaml',
  ),
} as const

const sendingSchema = z.object(sendingOptions)
export type SendingOptions = z.output<typeof sendingSchema>

/** One who gets a parcel, and the papers for this one. */
export interface Recipient {
  readonly person: string
  readonly name: string
  readonly papers: readonly Enclosed[]
}

/** The language in which the council writes. */
export const letterLang = ({ model }: Facts): Lang => model.council.data.language

const refuseForbidden = (facts: Facts, ids: readonly string[], level: Level | null): void => {
  const { today } = facts
  const council = forbidsCouncil(facts, today) ? councilPeople(facts, ids, today) : []
  const named = (people: readonly string[]) => people.map(id => nameOf(facts, id))
  if (council.length > 0) throw new Refusal('send-forbidden', { names: named(council) })
  if (level === null) return
  const outside = ids.filter(id => !personMaySee(facts, id, level, today))
  if (outside.length > 0)
    throw new Refusal('send-not-allowed', {
      names: named(outside),
      nl: levels.word(level, 'nl'),
      en: levels.word(level, 'en'),
    })
}

const enclosed = (parcel: Parcel, reader: string | null, { html }: SendingOptions): readonly Enclosed[] =>
  html === true ? asPages(parcel.enclosed(reader)) : parcel.enclosed(reader)

/**
 * Who gets a parcel, by name, each with the papers that this person may see. Refuses when someone may not see what
 * the parcel is about, or is of the municipal council (REL-03).
 */
export const recipientsOf = (facts: Facts, parcel: Parcel, options: SendingOptions): readonly Recipient[] => {
  const named = options.to.map(said => personNamed(facts, said))
  const ids = idsByName(facts, named.length > 0 ? named : parcel.to)
  if (ids.length === 0) throw new Refusal('send-nobody')
  if (options.bcc === true && parcel.personal && ids.length > 1) throw new Refusal('send-personal')
  refuseForbidden(facts, ids, parcel.level)
  const sees = (person: string, level: Level | null): boolean =>
    level === null || personMaySee(facts, person, level, facts.today)
  const all = parcel.personal ? [] : enclosed(parcel, null, options)
  const papers = (person: string) =>
    (parcel.personal ? enclosed(parcel, person, options) : all).filter(({ level }) => sees(person, level))
  const each = ids.map(person => ({ person, name: nameOf(facts, person), papers: papers(person) }))
  if (options.bcc !== true) return each
  // One draft for all holds only what all of them may see.
  const shared = (papers: readonly Enclosed[]) =>
    papers.filter(({ level }) => ids.every(person => sees(person, level)))
  return each.map(one => ({ ...one, papers: shared(one.papers) }))
}
