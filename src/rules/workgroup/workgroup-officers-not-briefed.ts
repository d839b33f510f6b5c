import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { settledOfficers } from './officers.ts'

type Say = { readonly name: string; readonly group: string }

/** STAFF-06: the liaison sees to it, in the first months. */
export const workgroupOfficersNotBriefed = rule<Say>({
  id: 'workgroup-officers-not-briefed',
  area: 'workgroup',
  severity: 'warning',
  rows: ['STAFF-06', 'LIAI-06'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Beleidsmedewerkers weten wat het overleg met de werkgroep is',
    en: 'Policy officers know what the consultation with the workgroup is',
  },
  why: {
    nl: 'Het overleg is informeel: leden geven hun indruk, en geen advies. Dat moet de beleidsmedewerker weten.',
    en: 'The consultation is informal: members give their impression, and no advice. The officer must know that.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om uitleg te geven, en noteer de datum onder ‘briefed_on’.',
    en: 'Ask the liaison to explain it, and note the date under ‘briefed_on’.',
  },
  message: {
    nl: say =>
      `${say.name} is beleidsmedewerker bij de werkgroep ${say.group}. Er staat niet wanneer de verbindingsmedewerker het overleg heeft uitgelegd.`,
    en: say =>
      `${say.name} is policy officer with the workgroup ${say.group}. It is not noted when the liaison explained the consultation.`,
  },
  *check(facts) {
    for (const { group, at, name, row } of settledOfficers(facts)) {
      if (row.briefed_on !== undefined) continue
      yield { in: group, at, say: { name, group: group.data.name } }
    }
  },
})
