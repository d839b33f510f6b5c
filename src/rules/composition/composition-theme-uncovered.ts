import { coverage, interestsOn } from '../../domain/people/coverage.ts'
import { themesOn, workgroupsOn } from '../../domain/people/workgroups.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly group: string
  readonly nl: readonly string[]
  readonly en: readonly string[]
  readonly all: boolean
  readonly min: number
}

/** COMP-07 and WG-22: themes that members want to know more about; a whole workgroup without is a warning. */
export const compositionThemeUncovered = rule<Say>({
  id: 'composition-theme-uncovered',
  area: 'composition',
  severity: 'info',
  rows: ['COMP-07', 'WG-22'],
  chapter: chapter('4', '6', '9', '11'),
  title: {
    nl: 'Voor elk thema is er een lid met belangstelling',
    en: 'For every theme there is a member with an interest in it',
  },
  why: {
    nl: 'Een thema zonder belangstelling blijft liggen. Bij werving kunt u ernaar vragen.',
    en: 'A theme nobody cares for is left lying. When recruiting you can ask for it.',
  },
  fix: {
    nl: 'Vraag leden naar hun belangstelling en vul die aan, of noem het thema in de volgende vacature.',
    en: 'Ask members for their interests and add them, or name the theme in the next vacancy.',
  },
  message: {
    nl: say => {
      const who = say.min === 1 ? 'geen lid' : `minder dan ${say.min} leden`
      return say.all
        ? `Voor de thema’s van de werkgroep ${say.group} ${say.min === 1 ? 'heeft' : 'hebben'} ${who} belangstelling genoteerd.`
        : `In de werkgroep ${say.group} zijn thema’s waarvoor ${who} belangstelling ${say.min === 1 ? 'heeft' : 'hebben'} genoteerd: ${listed(say.nl, 'nl')}.`
    },
    en: say => {
      const who = say.min === 1 ? 'no member has' : `fewer than ${say.min} members have`
      return say.all
        ? `For the themes of the workgroup ${say.group} ${who} noted an interest.`
        : `In the workgroup ${say.group} there are themes in which ${who} noted an interest: ${listed(say.en, 'en')}.`
    },
  },
  *check(facts) {
    const { norms, today } = facts
    const min = norms.get('coverage.min_per_role', today)
    // A council that keeps no interests at all has nothing to compare.
    if (min === null || interestsOn(facts, today).every(({ themes }) => themes.length === 0)) return
    if (!isComplete(facts, 'member')) return
    for (const group of workgroupsOn(facts, today)) {
      const own = themesOn(group.data, today).filter(({ shared }) => !shared)
      const { themes, workgroups } = coverage(facts, today, {
        themes: own.map(({ theme }) => theme),
        residentRoles: [],
      })
      const missing = themes.filter(({ enough }) => !enough).map(({ id }) => id)
      if (missing.length === 0) continue
      const all = workgroups.some(({ id, enough }) => id === group.id && !enough)
      yield {
        in: group,
        at: ['themes'],
        ...(all && { severity: 'warning' }),
        say: {
          group: group.data.name,
          nl: missing.map(id => norms.word('themes', id, 'nl')),
          en: missing.map(id => norms.word('themes', id, 'en')),
          all,
          min,
        },
      }
    }
  },
})
