import { themeOwnership, workgroupsOn } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly nl: readonly string[]; readonly en: readonly string[] }

/** WG-08: every theme of the list has one workgroup that owns it. */
export const workgroupThemeOrphan = rule<Say>({
  id: 'workgroup-theme-orphan',
  area: 'workgroup',
  severity: 'warning',
  rows: ['WG-08', 'FUNC-11'],
  chapter: chapter('7'),
  title: { nl: 'Elk thema hoort bij een werkgroep', en: 'Every theme belongs to a workgroup' },
  why: {
    nl: 'Een signaal of aanvraag over zo’n thema komt anders bij niemand terecht.',
    en: 'A signal or request on such a theme otherwise reaches nobody.',
  },
  fix: {
    nl: 'Zet het thema bij een werkgroep, zonder ‘shared’ (gedeeld) erachter.',
    en: 'Add the theme to a workgroup, without ‘shared’.',
  },
  message: {
    nl: say =>
      `${say.nl.length === 1 ? 'Eén thema hoort' : 'Deze thema’s horen'} nog bij geen werkgroep: ${listed(say.nl, 'nl')}.`,
    en: say =>
      `${say.en.length === 1 ? 'One theme belongs' : 'These themes belong'} to no workgroup yet: ${listed(say.en, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (workgroupsOn(facts, today).length === 0 || !isComplete(facts, 'workgroup')) return
    const asked = norms.vocabulary('themes').map(({ id }) => id)
    const orphans = themeOwnership(facts, today, asked)
      .filter(({ owners }) => owners.length === 0)
      .map(({ theme }) => theme)
    if (orphans.length === 0) return
    const words = (lang: 'nl' | 'en') => orphans.map(theme => norms.word('themes', theme, lang))
    yield { in: model.council, say: { nl: words('nl'), en: words('en') } }
  },
})
