import { livesOf } from '../../domain/advice/lives.ts'
import { count } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly groups: number; readonly leading: number }

/** WG-24: of several workgroups exactly one leads. */
export const adviceWithoutLeadingGroup = rule<Say>({
  id: 'advice-without-leading-group',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-06', 'WG-20', 'WG-24'],
  chapter: chapter('6'),
  title: {
    nl: 'Bij meer werkgroepen heeft er één de leiding',
    en: 'Of several workgroups one leads',
  },
  why: {
    nl: 'Dan is duidelijk welke trekker het concept bewaakt en de inhoud goedkeurt.',
    en: 'Then it is clear which lead guards the draft and approves the content.',
  },
  fix: {
    nl: 'Zet leading: true bij één werkgroep.',
    en: 'Put leading: true with one workgroup.',
  },
  message: {
    nl: say =>
      `Aan dit advies werken ${say.groups} werkgroepen. ${say.leading === 0 ? 'Geen ervan heeft de leiding.' : `Daarvan hebben er ${say.leading} de leiding. Verwacht: één.`}`,
    en: say =>
      `${count(say.groups, 'en', 'workgroup works', 'workgroups work')} on this advice. ${say.leading === 0 ? 'None of them leads.' : `Of them ${say.leading} lead. Expected: one.`}`,
  },
  *check(facts) {
    for (const { entry } of livesOf(facts)) {
      const groups = entry.data.workgroups
      const leading = groups.filter(group => group.leading).length
      if (groups.length < 2 || leading === 1) continue
      yield { in: entry, at: ['workgroups'], say: { groups: groups.length, leading } }
    }
  },
})
