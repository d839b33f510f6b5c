import { livesOf } from '../../domain/advice/lives.ts'
import { groupName } from '../../domain/names.ts'
import { themeOwnership } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { takenUpAt } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly nl: string; readonly en: string; readonly groups: readonly string[] }

/** ADV-06: an advice goes to a workgroup by its theme. */
export const adviceThemeOfAnotherGroup = rule<Say>({
  id: 'advice-theme-of-another-group',
  area: 'advice',
  severity: 'info',
  rows: ['ADV-06', 'WG-08', 'WG-24'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'De werkgroep van het thema werkt aan het advies',
    en: 'The workgroup of the theme works on the advice',
  },
  why: {
    nl: 'Die werkgroep kent het thema en de mensen die erover vertellen.',
    en: 'That workgroup knows the theme and the people who tell about it.',
  },
  fix: {
    nl: 'Noem in het dossier bij ‘workgroups’ ook de werkgroep van het thema. Of zet het thema in het bestand van de werkgroep die eraan werkt.',
    en: 'Name the workgroup of the theme in the file too, under ‘workgroups’. Or put the theme in the file of the workgroup that works on it.',
  },
  message: {
    nl: say =>
      `Het thema ${quoted(say.nl)} hoort bij ${say.groups.length === 1 ? 'de werkgroep' : 'de werkgroepen'} ${listed(say.groups.map(quoted), 'nl')}. ${say.groups.length === 1 ? 'Die werkgroep staat' : 'Die staan'} niet in het dossier.`,
    en: say =>
      `The theme ${quoted(say.en)} belongs to the ${say.groups.length === 1 ? 'workgroup' : 'workgroups'} ${listed(say.groups.map(quoted), 'en')}. ${say.groups.length === 1 ? 'That workgroup is' : 'Those are'} not in the file.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const day = takenUpAt(life)?.day
      const groups = life.entry.data.workgroups.map(({ group }) => group)
      if (day == null || groups.length === 0) continue
      const { themes } = life.entry.data
      for (const { theme, owners, sharedBy } of themeOwnership(facts, day, themes)) {
        const own = [...owners, ...sharedBy]
        if (!themes.includes(theme) || own.length === 0 || own.some(group => groups.includes(group))) continue
        const word = (lang: 'nl' | 'en') => facts.norms.word('themes', theme, lang)
        yield {
          in: life.entry,
          at: ['themes', themes.indexOf(theme)],
          say: {
            nl: word('nl'),
            en: word('en'),
            groups: owners.map(group => groupName(facts, group)),
          },
        }
      }
    }
  },
})
