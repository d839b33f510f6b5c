import * as z from 'zod'
import { optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import { sentData, sentDoc, sentOneDoc, sentSheet } from '../../documents/sending/register.ts'
import { nameOf } from '../../domain/names.ts'
import { allSent, type Sent, sentOf } from '../../domain/sending/version.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { command } from '../command.ts'
import { personNamed, recordNamed } from '../registers/named.ts'

// A record may be named whole, or by what stands behind its kind or its day.
const isAbout = ({ entry }: Sent, said: string): boolean => {
  const { about } = entry.data
  return about !== undefined && (about === said || about.endsWith(`:${said}`) || about.endsWith(`-${said}`))
}

interface Asked {
  readonly year?: number | undefined
  readonly all?: boolean | undefined
  readonly about?: string | undefined
  readonly person: string | undefined
  readonly changed?: boolean | undefined
}

const rowsFor = (facts: Facts, asked: Asked): readonly Sent[] => {
  const open = asked.all === true || asked.about !== undefined || asked.person !== undefined
  const shown = asked.year ?? (open ? undefined : yearOf(facts.today))
  return allSent(facts).filter(
    row =>
      (shown === undefined || yearOf(row.entry.data.on) === shown) &&
      (asked.about === undefined || isAbout(row, asked.about)) &&
      (asked.person === undefined || row.entry.data.to.includes(asked.person)) &&
      (asked.changed !== true || row.papers.some(({ state }) => state === 'changed' || state === 'gone')),
  )
}

/** The register of what was sent, of this year or as asked. */
export const outgoing = command({
  options: z.object({
    year: optional(year, 'alleen uit dit jaar', 'only of this year'),
    all: optional(yesNo, 'uit alle jaren', 'of all years'),
    about: optional(
      text,
      'alleen over dit stuk, zoals advice:2026-05-regiotaxi of regiotaxi',
      'only about this record, such as advice:2026-05-regiotaxi or regiotaxi',
    ),
    to: optional(text, 'alleen wat deze persoon kreeg', 'only what this person got'),
    changed: optional(
      yesNo,
      'alleen stukken die sindsdien zijn veranderd of weg zijn',
      'only papers that changed or went since',
    ),
  }),
  reads: 'all',
  archive: 'whole',
  needs: { hashes: true },
  run: ({ facts, lang, options }) => {
    const words = sendingWordsOf(lang).register
    const person = options.to === undefined ? undefined : personNamed(facts, options.to)
    const rows = rowsFor(facts, { ...options, person })
    const title =
      person !== undefined
        ? words.to(nameOf(facts, person))
        : options.about !== undefined
          ? words.about(options.about)
          : options.all === true
            ? words.all
            : words.title(options.year ?? yearOf(facts.today))
    return {
      doc: sentDoc(facts, title, rows, lang),
      data: rows.map(sentData),
      sheet: sentSheet(facts, rows, lang),
    }
  },
})

/** One record of what was sent: which version of which papers went to whom. */
export const outgoingShow = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'KENMERK', en: 'ID' },
      about: { nl: 'kenmerk van wat is verstuurd', en: 'id of what was sent' },
      required: true,
    },
  ],
  reads: 'all',
  archive: 'whole',
  needs: { hashes: true },
  run: ({ facts, lang, args: [said = ''] }) => {
    const sent = sentOf(facts, recordNamed(facts, 'outgoing', said))
    return { doc: sentOneDoc(facts, sent, lang), data: sentData(sent) }
  },
})
