import * as z from 'zod'
import { day, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { append, setValue, writeRecord } from '../../archive/edit.ts'
import { incidentDoc, incidentsDoc, incidentWordsOf, procedureDoc } from '../../documents/access/incidents.ts'
import { page } from '../../documents/page.ts'
import { type IncidentState, incidentList } from '../../domain/incidents.ts'
import { shortSlug } from '../../domain/registers/short-id.ts'
import type { Facts } from '../../model/facts.ts'
import { freeId } from '../../model/slug.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, newFile, onePlan } from '../registers/change.ts'
import { recordNamed } from '../registers/named.ts'

const READS = ['council', 'incident', 'outgoing', 'member', 'person'] as const

const which = {
  name: { nl: 'KENMERK', en: 'ID' },
  about: { nl: 'kenmerk van het incident, of de dag', en: 'id of the incident, or its day' },
}

const stateNamed = (facts: Facts, said: string): IncidentState => {
  const { id } = recordNamed(facts, 'incident', said)
  return incidentList(facts).find(({ entry }) => entry.id === id)!
}

const dataOf = ({ entry, found, open, noticeDue }: IncidentState) => ({
  id: entry.id,
  ...entry.data,
  found,
  open,
  noticeDue,
})

/** The register of incidents, or one of them. */
export const incident = command({
  options: z.object({}),
  args: [{ ...which, required: false }],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    if (said !== undefined) {
      const state = stateNamed(facts, said)
      return { doc: incidentDoc(facts, state, lang), data: dataOf(state) }
    }
    return { doc: incidentsDoc(facts, lang), data: { incidents: incidentList(facts).map(dataOf) } }
  },
})

/** What to do when a paper went to the wrong person, on one page. */
export const incidentHow = command({
  options: z.object({}),
  args: [{ ...which, required: false }],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    const state = said === undefined ? null : stateNamed(facts, said)
    return { doc: procedureDoc(facts, state, lang), data: state === null ? {} : dataOf(state) }
  },
})

/** Records that a paper went to the wrong person, or another incident. */
export const incidentAdd = command({
  options: z.object({
    on: optional(
      day,
      'wanneer het gebeurde; zonder deze optie vandaag',
      'when it happened; without it today',
    ),
    discovered: optional(day, 'wanneer het is ontdekt', 'when it was discovered'),
    paper: list(
      text,
      'om welk bestand het gaat; vaker te geven',
      'which file it is about; may be given more than once',
    ),
    personal: optional(yesNo, 'er zijn persoonsgegevens bij', 'personal data are among it'),
  }),
  args: [
    {
      name: { nl: 'WAT', en: 'WHAT' },
      about: { nl: 'wat er gebeurde, zonder namen', en: 'what happened, without names' },
      required: true,
    },
  ],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [what = ''] }) => {
    const on = options.on ?? options.discovered ?? facts.today
    const discovered = options.discovered ?? facts.today
    refuseToCome(facts, on)
    refuseToCome(facts, discovered)
    const id = freeId(`${on}-${shortSlug(what)}`, taken => facts.model.known('incident', taken))
    const tree = {
      what,
      on,
      discovered_on: discovered,
      ...(options.paper.length === 0 ? {} : { papers: options.paper }),
      personal_data: String(options.personal === true),
    }
    const path = `incidents/${id}.md`
    const say = incidentWordsOf(lang).plan.add(what)
    return {
      doc: page(facts, say, lang, []),
      data: { id, path, ...tree },
      quiet: true,
      plan: onePlan(facts, newFile(path, writeRecord(path, tree), say), `incident: record ${id}`),
    }
  },
})

/** Notes what was done about an incident, that it was notified, or that it is closed. */
export const incidentStep = command({
  options: z.object({
    on: optional(day, 'op deze dag; zonder deze optie vandaag', 'on this day; without it today'),
    notified: optional(yesNo, 'het is hiermee gemeld', 'it was notified with this'),
    closed: optional(yesNo, 'het is hiermee afgerond', 'it is closed with this'),
  }),
  args: [
    { ...which, required: true },
    {
      name: { nl: 'WAT', en: 'WHAT' },
      about: { nl: 'wat er is gedaan, zonder namen', en: 'what was done, without names' },
      required: true,
    },
  ],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = '', what = ''] }) => {
    const { entry } = stateNamed(facts, said)
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const noted = append(entry.source, ['steps'], { on, what })
    const notified = options.notified ? setValue(noted, ['notified_on'], on) : noted
    const after = options.closed ? setValue(notified, ['closed_on'], on) : notified
    const say = incidentWordsOf(lang).plan.step(what)
    return {
      doc: page(facts, say, lang, []),
      data: { id: entry.id, on, what, notified: options.notified === true, closed: options.closed === true },
      quiet: true,
      plan: onePlan(facts, changedFile(entry, after, say), `incident: step ${entry.id}`),
    }
  },
})
