import * as z from 'zod'
import { optional, text, year } from '../../../schemas/scalars.ts'
import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import { contactsData, contactsDoc, contactsSheet } from '../../documents/society/contacts.ts'
import { overviewData, overviewDoc } from '../../documents/society/overview.ts'
import { contactWordsOf } from '../../documents/society/shared.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { contactsIn, contactsOf } from '../../domain/society/contacts.ts'
import { contactsOverview } from '../../domain/society/overview.ts'
import { yearOf, yearSpan } from '../../model/day.ts'
import { command } from '../command.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { SOCIETY_READS } from './reads.ts'
import { termMeant } from './terms.ts'

const yearAsked = optional(
  year,
  'over dit jaar; zonder deze optie het lopende jaar',
  'of this year; without it the running year',
)

/** Contacts with society in a year: the focus on lived experience, each member and workgroup, and blank spots. */
export const contacts = command({
  options: z.object({ year: yearAsked }),
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const found = contactsOverview(facts, options.year ?? yearOf(facts.today))
    return { doc: overviewDoc(facts, found, lang), data: overviewData(found) }
  },
})

/** The contacts of a year one by one, with what was heard. */
export const contactsList = command({
  options: z.object({
    year: yearAsked,
    member: optional(text, 'alleen van dit lid', 'only of this member'),
    group: optional(text, 'alleen van deze werkgroep', 'only of this workgroup'),
    theme: optional(text, 'alleen over dit thema', 'only on this theme'),
    clientGroup: optional(text, 'alleen over deze cliëntgroep', 'only on this client group'),
    partner: optional(
      spoken(partnerKinds),
      'alleen met deze soort, zoals cliënt of vrijwilliger',
      'only with this kind, such as client or volunteer',
    ),
  }),
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = contactWordsOf(lang).list
    const asked = options.year ?? yearOf(facts.today)
    const member = options.member === undefined ? undefined : personNamed(facts, options.member)
    const group = options.group === undefined ? undefined : recordNamed(facts, 'workgroup', options.group)
    const theme = termMeant(facts, 'themes', options.theme)
    const clientGroup = termMeant(facts, 'client_groups', options.clientGroup)
    const all = contactsIn(facts, yearSpan(asked))
    const found = (group === undefined ? all : contactsOf(facts, group, all))
      .filter(contact => member === undefined || contact.member === member)
      .filter(({ row }) => theme === undefined || row.themes.includes(theme))
      .filter(({ row }) => clientGroup === undefined || row.client_groups.includes(clientGroup))
      .filter(({ row }) => options.partner === undefined || row.partner === options.partner)
      .toSorted((a, b) => (a.row.on < b.row.on ? 1 : a.row.on > b.row.on ? -1 : 0))
    const about = [
      ...(member === undefined ? [] : [nameOf(facts, member)]),
      ...(group === undefined ? [] : [groupName(facts, group.id)]),
      ...(theme === undefined ? [] : [facts.norms.word('themes', theme, lang)]),
      ...(clientGroup === undefined ? [] : [facts.norms.word('client_groups', clientGroup, lang)]),
      ...(options.partner === undefined ? [] : [partnerKinds.word(options.partner, lang)]),
    ]
    const title = words.title(asked)
    return {
      doc: contactsDoc(facts, about.length === 0 ? title : words.of(title, about), found, lang),
      data: contactsData(found),
      sheet: contactsSheet(facts, found, lang),
    }
  },
})
