import { groupName } from '../../domain/names.ts'
import { themeOwnership } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { within } from '../../model/day.ts'
import type { Entry, Model } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly nl: string; readonly en: string; readonly groups: readonly string[] }

const spotOf = ({ get }: Model, id: string, theme: string, day: Day) => {
  const group = get('workgroup', id) as Entry<'workgroup'>
  const index = group.data.themes.findIndex(row => row.theme === theme && !row.shared && within(day, row))
  return { in: group, at: ['themes', index] }
}

/** WG-08: others may share a theme, one workgroup owns it. */
export const workgroupThemeDouble = rule<Say>({
  id: 'workgroup-theme-double',
  area: 'workgroup',
  severity: 'warning',
  rows: ['WG-08'],
  chapter: chapter('7'),
  title: { nl: 'Een thema hoort bij één werkgroep', en: 'A theme belongs to one workgroup' },
  why: {
    nl: 'Hoort een thema bij twee werkgroepen, dan wachten ze op elkaar of doen ze hetzelfde werk.',
    en: 'When a theme belongs to two workgroups, they wait for each other or do the same work.',
  },
  fix: {
    nl: 'Kies welke werkgroep het thema heeft. Zet bij de andere achter ‘shared’ (gedeeld) het woord ‘true’.',
    en: 'Choose which workgroup has the theme. Set ‘shared’ to ‘true’ in the other.',
  },
  message: {
    nl: say =>
      `Het thema ‘${say.nl}’ hoort bij ${inWords(say.groups.length, 'nl')} werkgroepen: ${listed(say.groups, 'nl')}.`,
    en: say =>
      `The theme ‘${say.en}’ belongs to ${inWords(say.groups.length, 'en')} workgroups: ${listed(say.groups, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    for (const { theme, owners } of themeOwnership(facts, today)) {
      const [first, ...others] = owners.map(id => spotOf(model, id, theme, today))
      const last = others.pop()
      if (first === undefined || last === undefined) continue
      yield {
        ...last,
        also: [first, ...others],
        say: {
          nl: norms.word('themes', theme, 'nl'),
          en: norms.word('themes', theme, 'en'),
          groups: owners.map(id => groupName({ model }, id)),
        },
      }
    }
  },
})
