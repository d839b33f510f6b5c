import { livesOf } from '../../domain/advice/lives.ts'
import { sentence } from '../../lang/format.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
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
    nl: 'Zet in het dossier ‘leading: true’ bij de werkgroep die de leiding heeft, en bij geen andere.',
    en: 'Put ‘leading: true’ in the file with the workgroup that leads, and with no other.',
  },
  message: {
    nl: say =>
      `Aan dit advies werken ${inWords(say.groups, 'nl')} werkgroepen. ${say.leading === 0 ? 'Er staat niet bij welke de leiding heeft.' : `Daarvan hebben er ${inWords(say.leading, 'nl')} de leiding. Afgesproken is dat één werkgroep de leiding heeft.`}`,
    en: say =>
      `${sentence(countInWords(say.groups, 'en', 'workgroup works', 'workgroups work'))} on this advice. ${say.leading === 0 ? 'It is not said which one leads.' : `Of these ${inWords(say.leading, 'en')} lead. It was agreed that one workgroup leads.`}`,
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
