import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { settledOfficers } from './officers.ts'

type Say = { readonly name: string; readonly group: string }

/** STAFF-06: the liaison sees to it, in the first months. */
export const workgroupOfficersNotLinked = rule<Say>({
  id: 'workgroup-officers-not-linked',
  area: 'workgroup',
  severity: 'warning',
  rows: ['STAFF-06', 'LIAI-06'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Beleidsmedewerkers en trekkers kennen elkaar',
    en: 'Policy officers and leads know each other',
  },
  why: {
    nl: 'Wie elkaar kent, belt eerder.',
    en: 'Who know each other call sooner.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een kennismaking, en noteer de datum onder ‘linked_on’ (kennisgemaakt op).',
    en: 'Ask the liaison for a first meeting, and note the date under ‘linked_on’.',
  },
  message: {
    nl: say =>
      `${say.name} is beleidsmedewerker bij de werkgroep ${say.group}. Er staat niet of er al een kennismaking met de trekker was.`,
    en: say =>
      `${say.name} is policy officer with the workgroup ${say.group}. It is not noted whether there was a first meeting with the lead.`,
  },
  *check(facts) {
    for (const { group, at, name, row } of settledOfficers(facts)) {
      if (row.linked_on !== undefined) continue
      yield { in: group, at, say: { name, group: group.data.name } }
    }
  },
})
