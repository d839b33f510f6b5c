import * as z from 'zod'
import { day, field, list, optional, reference, text } from '../../../schemas/scalars.ts'
import { incomingKinds } from '../../../schemas/vocabulary/advice.ts'
import { writeRecord } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import { nextNumber, numbersOf } from '../../domain/registers/incoming.ts'
import { shortSlug } from '../../domain/registers/short-id.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId } from '../../model/slug.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { newFile, onePlan } from './change.ts'
import { personNamed, referenceNamed } from './named.ts'
import { REGISTER_READS } from './reads.ts'
import { spoken } from './spoken.ts'

const refuseTaken = ({ model }: Facts, number: string): void => {
  const other = model.all('incoming').find(({ data }) => data.number === number)
  if (other) throw new Refusal('number-taken', { found: number, id: other.id })
}

/** Puts a paper that came in on the list, with the next own number. */
export const incomingAdd = command({
  options: z.object({
    from: field(text, 'van wie het komt', 'who it is from'),
    kind: spoken(incomingKinds).meta({
      nl: 'soort: adviesaanvraag, reactie, informatie, uitnodiging, vraag, klacht …',
      en: 'kind: request, response, information, invitation, question, complaint …',
    }),
    received: optional(day, 'ontvangen op; zonder deze optie vandaag', 'received on; without it today'),
    dated: optional(day, 'datum op het stuk', 'date on the paper'),
    person: optional(text, 'wie in het archief het stuurde', 'who in the archive sent it'),
    leadsTo: list(
      reference,
      'waar het toe leidt, zoals advice:2026-11-onderwerp; vaker te geven',
      'what it leads to, such as advice:2026-11-subject; may be given more than once',
    ),
    number: optional(
      text,
      'eigen nummer; zonder deze optie het volgende',
      'own number; without it the next one',
    ),
  }),
  args: [
    {
      name: { nl: 'TITEL', en: 'TITLE' },
      about: { nl: 'titel van het stuk', en: 'title of the paper' },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [title = ''] }) => {
    const received = options.received ?? facts.today
    refuseToCome(facts, received)
    const number = options.number ?? nextNumber(numbersOf(facts), received)
    refuseTaken(facts, number)
    const id = freeId(`${received}-${shortSlug(title)}`, taken => facts.model.known('incoming', taken))
    const leadsTo = options.leadsTo.map(said => referenceNamed(facts, said))
    const tree = {
      title,
      kind: options.kind,
      received,
      ...(options.dated === undefined ? {} : { dated: options.dated }),
      from: options.from,
      ...(options.person === undefined ? {} : { from_person: personNamed(facts, options.person) }),
      number,
      ...(leadsTo.length === 0 ? {} : { leads_to: leadsTo }),
    }
    const path = `incoming/${id}.md`
    const say = registerWordsOf(lang).incoming.plan.add(number, title)
    return {
      doc: page(facts, say, lang, []),
      data: { id, path, ...tree },
      quiet: true,
      plan: onePlan(facts, newFile(path, writeRecord(path, tree), say), `incoming: receive ${id}`),
    }
  },
})
