import * as z from 'zod'
import { day, field, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import { append, setValue, writeRecord } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { contactWordsOf } from '../../documents/society/shared.ts'
import { looseDay } from '../../lang/loose-days.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, newFile, onePlan } from '../registers/change.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { refusePersonalData } from './checked.ts'
import { SOCIETY_READS } from './reads.ts'
import { signalNamed } from './signals-show.ts'
import { termMeant, termNamed } from './terms.ts'

const memberNamed = ({ model }: Facts, id: string): string => {
  if (!model.known('member', id)) throw new Refusal('not-a-member', { found: id })
  return id
}

/** Notes a contact with society in the log of a member, without personal data of residents. */
export const contactsAdd = command({
  options: z.object({
    member: field(text, 'lid dat het contact had', 'member who had the contact'),
    partner: field(
      spoken(partnerKinds),
      'met wie: cliënt, mantelzorger, vrijwilliger, inwoner, professional …',
      'with whom: client, carer, volunteer, resident, professional …',
    ),
    on: optional(day, 'op welke dag; zonder deze optie vandaag', 'on which day; without it today'),
    insight: optional(text, 'wat u hoorde', 'what you heard'),
    place: optional(text, 'soort vindplaats', 'kind of place'),
    group: optional(text, 'voor welke werkgroep', 'for which workgroup'),
    theme: list(text, 'thema; vaker te geven', 'theme; may be given more than once'),
    clientGroup: list(text, 'cliëntgroep; vaker te geven', 'client group; may be given more than once'),
    inbound: optional(yesNo, 'zij zochten zelf contact', 'they approached us'),
    known: optional(yesNo, 'de gemeente weet dit al', 'the municipality knows this already'),
    via: optional(text, 'via welk ander lid', 'introduced by which other member'),
    signal: optional(text, 'signaal dat eruit volgde', 'signal that followed'),
  }),
  args: [
    {
      name: { nl: 'ORGANISATIE', en: 'ORGANISATION' },
      about: { nl: 'organisatie of groep, nooit een persoon', en: 'organisation or group, never a person' },
      required: true,
    },
  ],
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [organisation = ''] }) => {
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    refusePersonalData(facts, [organisation, options.insight])
    const member = memberNamed(facts, personNamed(facts, options.member))
    const place = termMeant(facts, 'place_kinds', options.place)
    const groups = options.clientGroup.map(each => termNamed(facts, 'client_groups', each))
    const themes = options.theme.map(each => termNamed(facts, 'themes', each))
    const row = {
      on,
      organisation,
      ...(place === undefined ? {} : { place_kind: place }),
      partner: options.partner,
      ...(groups.length === 0 ? {} : { client_groups: groups }),
      ...(themes.length === 0 ? {} : { themes }),
      ...(options.group === undefined ? {} : { group: recordNamed(facts, 'workgroup', options.group).id }),
      ...(options.insight === undefined ? {} : { insight: options.insight }),
      ...(options.inbound === true ? { inbound: 'true' } : {}),
      ...(options.known === true ? { known_to_municipality: 'true' } : {}),
      ...(options.via === undefined
        ? {}
        : { introduced_by: memberNamed(facts, personNamed(facts, options.via)) }),
      ...(options.signal === undefined ? {} : { signal: signalNamed(facts, options.signal).id }),
    }
    const path = `contacts/${yearOf(on)}/${member}.yaml`
    const say = contactWordsOf(lang).plan.add(organisation)
    const log = facts.model.get('contacts', `${yearOf(on)}-${member}`)
    const draft = log
      ? changedFile(log, append(log.source, ['contacts'], row), say)
      : newFile(path, writeRecord(path, { contacts: [row] }), say)
    return {
      doc: page(facts, say, lang, []),
      data: { member, path, ...row },
      quiet: true,
      plan: onePlan(facts, draft, `contact: note one of ${on}`),
    }
  },
})

/** Notes that who sought contact was spoken of in the workgroup. */
export const contactsDiscussed = command({
  options: z.object({
    on: optional(day, 'besproken op; zonder deze optie vandaag', 'discussed on; without it today'),
    signal: optional(text, 'signaal dat eruit volgde', 'signal that followed'),
  }),
  args: [
    {
      name: { nl: 'LID', en: 'MEMBER' },
      about: { nl: 'lid dat het contact had', en: 'member who had the contact' },
      required: true,
    },
    {
      name: { nl: 'DAG', en: 'DAY' },
      about: { nl: 'dag van het contact, of de organisatie', en: 'day of the contact, or the organisation' },
      required: true,
    },
  ],
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = '', which = ''] }) => {
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const member = memberNamed(facts, personNamed(facts, said))
    const named = which.toLowerCase()
    const found = facts.model
      .all('contacts')
      .filter(({ id }) => id.slice('2026-'.length) === member)
      .flatMap(log => log.data.contacts.map((row, index) => ({ log, row, index })))
      .filter(({ row }) => row.discussed_on === undefined)
      .filter(({ row }) => row.on === which || row.organisation.toLowerCase().includes(named))
    const [one, other] = found
    if (one === undefined) throw new Refusal('contact-unknown', { found: which })
    if (other !== undefined)
      throw new Refusal('contact-ambiguous', { found: which, days: found.map(({ row }) => row.on) })
    const { log, row, index } = one
    if (on < row.on) throw new Refusal('step-earlier', { found: looseDay(on), last: looseDay(row.on) })
    const signal = options.signal === undefined ? undefined : signalNamed(facts, options.signal).id
    const discussed = setValue(log.source, ['contacts', index, 'discussed_on'], on)
    const after =
      signal === undefined ? discussed : setValue(discussed, ['contacts', index, 'signal'], signal)
    const say = contactWordsOf(lang).plan.discussed(row.organisation)
    return {
      doc: page(facts, say, lang, []),
      data: { member, path: log.path, on: row.on, organisation: row.organisation, discussed_on: on },
      quiet: true,
      plan: onePlan(facts, changedFile(log, after, say), `contact: discussed one of ${row.on}`),
    }
  },
})
