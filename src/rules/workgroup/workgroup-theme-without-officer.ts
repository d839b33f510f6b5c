import { officersOfTheme } from '../../domain/people/roles.ts'
import { themesOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly group: string; readonly nl: readonly string[]; readonly en: readonly string[] }

/** STAFF-03: by the officer's own role, or because a workgroup names the officer for the theme. */
export const workgroupThemeWithoutOfficer = rule<Say>({
  id: 'workgroup-theme-without-officer',
  area: 'workgroup',
  severity: 'info',
  rows: ['STAFF-03'],
  chapter: chapter('6'),
  title: {
    nl: 'Bij elk thema is bekend welke beleidsmedewerker erover gaat',
    en: 'For every theme it is known which policy officer is responsible',
  },
  why: {
    nl: 'Zonder naam weet de werkgroep niet wie zij kan bellen.',
    en: 'Without a name the workgroup does not know whom to call.',
  },
  fix: {
    nl: 'Vraag de naam aan de verbindingsmedewerker en noteer het thema bij die persoon.',
    en: 'Ask the liaison for the name and note the theme at that person.',
  },
  message: {
    nl: say =>
      `Bij de werkgroep ${say.group} staat nog geen beleidsmedewerker voor ${say.nl.length === 1 ? 'dit thema' : 'deze thema’s'}: ${listed(say.nl, 'nl')}.`,
    en: say =>
      `With the workgroup ${say.group} no policy officer is noted yet for ${say.en.length === 1 ? 'this theme' : 'these themes'}: ${listed(say.en, 'en')}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    if (!isComplete(facts, 'person', 'member')) return
    for (const group of workgroupsOn(facts, today)) {
      const without = themesOn(group.data, today)
        .filter(({ shared, theme }) => !shared && officersOfTheme(facts, theme, today).length === 0)
        .map(({ theme }) => theme)
      if (without.length === 0) continue
      const words = (lang: 'nl' | 'en') => without.map(theme => norms.word('themes', theme, lang))
      yield { in: group, at: ['themes'], say: { group: group.data.name, nl: words('nl'), en: words('en') } }
    }
  },
})
