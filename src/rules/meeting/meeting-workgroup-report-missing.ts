import type { Agenda } from '../../../schemas/agenda.ts'
import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { itemsOn, meetingsHeldOrPlanned, named, unlessYearOver } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly groups: readonly string[] }

// One item for all of them is enough; where each has its own, none may be missing.
const reports = (agenda: Agenda, group: string): boolean => {
  const ids = itemsOn(agenda)
  const each = agenda.items.some(({ about, id }) => about?.startsWith('workgroup:') || /^werkgroep-/.test(id))
  return (
    ids.has(`werkgroep-${group}`) ||
    agenda.items.some(({ about, id }) => about === `workgroup:${group}` && ids.has(id)) ||
    (!each && ids.has('werkgroepen'))
  )
}

/** WG-15, MEET-10: every workgroup reports briefly in every meeting. */
export const meetingWorkgroupReportMissing = rule<Say>({
  id: 'meeting-workgroup-report-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['WG-15', 'MEET-10'],
  chapter: chapter('6'),
  title: {
    nl: 'Elke werkgroep vertelt in elke vergadering kort wat zij doet',
    en: 'Every workgroup reports briefly in every meeting',
  },
  why: {
    nl: 'Zo weten alle leden wat er speelt, ook buiten hun eigen werkgroep.',
    en: 'So all members know what goes on, also outside their own workgroup.',
  },
  fix: {
    nl: 'Zet de werkgroep bij ‘Uit de werkgroepen’ op de agenda.',
    en: 'Put the workgroup on the agenda under ‘From the workgroups’.',
  },
  message: {
    nl: say =>
      `Op de agenda van ${meetingName.nl(say)} ${say.groups.length === 1 ? 'staat de werkgroep' : 'staan de werkgroepen'} ${listed(say.groups, 'nl')} niet.`,
    en: say =>
      `The agenda of ${meetingName.en(say)} lacks the ${say.groups.length === 1 ? 'workgroup' : 'workgroups'} ${listed(say.groups, 'en')}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const { date, dropped } = meeting.data
      const agenda = facts.model.get('agenda', meeting.id)
      const standing = facts.norms.get('meetings.standing_items', date) ?? []
      if (agenda === undefined || !standing.includes('werkgroepen')) continue
      const left = dropped.map(({ item }) => item)
      const missing = workgroupsOn(facts, date).filter(
        ({ id }) => !left.includes(`werkgroep-${id}`) && !reports(agenda.data, id),
      )
      if (missing.length > 0 && !left.includes('werkgroepen'))
        yield {
          in: agenda,
          at: ['items'],
          ...unlessYearOver(facts, date),
          say: { ...named(meeting.data), groups: missing.map(({ data }) => data.name) },
        }
    }
  },
})
