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
    nl: 'Het overleg is informeel: leden geven hun indruk, en geen advies. Zo weet de beleidsmedewerker wat te verwachten is.',
    en: 'The consultation is informal: members give their impression, and no advice. So the officer knows what to expect.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om uitleg te geven, en noteer de datum onder ‘briefed_on’ (uitleg gekregen op).',
    en: 'Ask the liaison to explain it, and note the date under ‘briefed_on’.',
  },
  message: {
    nl: say =>
      `${say.name} is beleidsmedewerker bij de werkgroep ${say.group}. Er staat niet of de verbindingsmedewerker heeft uitgelegd hoe het overleg gaat.`,
    en: say =>
      `${say.name} is policy officer with the workgroup ${say.group}. It is not noted whether the liaison explained how the consultation goes.`,
  },
  *check(facts) {
    for (const { group, at, name, row } of settledOfficers(facts)) {
      if (row.briefed_on !== undefined) continue
      yield { in: group, at, say: { name, group: group.data.name } }
    }
  },
})
