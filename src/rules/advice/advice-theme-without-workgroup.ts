import { livesOf } from '../../domain/advice/lives.ts'
import { themeOwnership, workgroupsOn } from '../../domain/people/workgroups.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { takenUpAt } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly nl: string; readonly en: string; readonly day: Day }

/** FUNC-11: a theme that no workgroup has asks for a decision on scope. */
export const adviceThemeWithoutWorkgroup = rule<Say>({
  id: 'advice-theme-without-workgroup',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-06', 'FUNC-11'],
  chapter: chapter('4', '7'),
  title: {
    nl: 'Het thema van een advies hoort bij een werkgroep',
    en: 'The theme of an advice belongs to a workgroup',
  },
  why: {
    nl: 'De raad adviseert over het sociaal domein. Bij een nieuw thema besluit de raad eerst of het erbij hoort, en bij welke werkgroep.',
    en: 'The council advises on the social domain. For a new theme it first decides whether it belongs there, and to which workgroup.',
  },
  fix: {
    nl: 'Zet het thema in het bestand van een werkgroep, bij ‘themes’. Of kies in het dossier een ander thema.',
    en: 'Put the theme in the file of a workgroup, under ‘themes’. Or choose another theme in the file of the advice.',
  },
  message: {
    nl: say => `Geen werkgroep had het thema ${quoted(say.nl)} toen dit advies in behandeling kwam.`,
    en: say => `No workgroup had the theme ${quoted(say.en)} when this advice was taken up.`,
  },
  *check(facts) {
    if (!isComplete(facts, 'workgroup')) return
    const known = facts.norms.vocabulary('themes').map(theme => theme.id)
    for (const life of livesOf(facts)) {
      const day = takenUpAt(life)?.day
      if (day == null || workgroupsOn(facts, day).length === 0) continue
      const { themes } = life.entry.data
      const homeless = themeOwnership(facts, day, themes).filter(
        ({ theme, owners, sharedBy }) =>
          themes.includes(theme) && known.includes(theme) && owners.length === 0 && sharedBy.length === 0,
      )
      for (const { theme } of homeless) {
        const word = (lang: 'nl' | 'en') => facts.norms.word('themes', theme, lang)
        yield {
          in: life.entry,
          at: ['themes', themes.indexOf(theme)],
          say: { nl: word('nl'), en: word('en'), day },
        }
      }
    }
  },
})
