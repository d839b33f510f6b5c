import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly group: string; readonly session: Day | null; readonly due: Day }

const sessionOf = ({ model, today }: Facts, group: string): Day | undefined =>
  model
    .all('meeting')
    .filter(({ data }) => data.kind === 'start-workgroup' && data.status === 'held' && data.date <= today)
    .filter(({ data }) => data.group === group || data.groups.includes(group))
    .map(({ data }) => data.date)
    .sort()[0]

/** WG-14 and START-07: agreements are the outcome of the start session, and are due even without one. */
export const workgroupAgreementsMissing = rule<Say>({
  id: 'workgroup-agreements-missing',
  area: 'workgroup',
  severity: 'warning',
  rows: ['WG-14', 'START-07', 'GOV-07'],
  chapter: chapter('7', '14'),
  title: {
    nl: 'Elke werkgroep heeft werkafspraken met de gemeente',
    en: 'Every workgroup has working agreements with the municipality',
  },
  why: {
    nl: 'Met afspraken weet iedereen wie contact opneemt, en wanneer.',
    en: 'With agreements everyone knows who gets in touch, and when.',
  },
  fix: {
    nl: 'Maak een opzet met ‘ipr werkafspraken’, en bespreek die met de verbindingsmedewerker. Noteer datum, partijen en document onder ‘agreements’.',
    en: 'Make an outline with ‘ipr agreements’, and discuss it with the liaison. Note date, parties and document under ‘agreements’.',
  },
  message: {
    nl: say =>
      say.session === null
        ? `De werkgroep ${say.group} heeft nog geen werkafspraken. De uiterste datum was ${longDay(say.due, 'nl')}.`
        : `De startsessie van de werkgroep ${say.group} was op ${longDay(say.session, 'nl')}. Er staan nog geen werkafspraken bij.`,
    en: say =>
      say.session === null
        ? `The workgroup ${say.group} has no working agreements yet. The last day for them was ${longDay(say.due, 'en')}.`
        : `The start session of the workgroup ${say.group} was on ${longDay(say.session, 'en')}. No working agreements are noted yet.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const noted = (id: string): boolean =>
      model.all('document').some(({ data }) => data.kind === 'working_agreements' && data.group === id)
    if (!isComplete(facts, 'document')) return
    for (const group of workgroupsOn(facts, today)) {
      const { name, from, agreements } = group.data
      const days = norms.get('wg.agreements_due_days', from)
      if (days === null || agreements.length > 0 || noted(group.id)) continue
      const session = sessionOf(facts, group.id)
      const due = addDays(from, days)
      if (session === undefined && due >= today) continue
      yield { in: group, say: { group: name, session: session ?? null, due } }
    }
  },
})
