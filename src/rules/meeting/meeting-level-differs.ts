import { itemLevels } from '../../../schemas/vocabulary/meetings.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly item: string; readonly level: 'strategic' | 'concrete' }

/** FUNC-07: big questions go to the alderman, concrete themes to the policy officers. */
export const meetingLevelDiffers = rule<Say>({
  id: 'meeting-level-differs',
  area: 'meeting',
  severity: 'warning',
  rows: ['FUNC-07'],
  chapter: chapter('1', '3', '6'),
  title: {
    nl: 'Grote vragen gaan naar de wethouder, concrete thema’s naar de beleidsmedewerkers',
    en: 'Big questions go to the alderman, concrete themes to the policy officers',
  },
  why: {
    nl: 'Zo komt elk punt bij wie er iets mee kan.',
    en: 'So each item reaches who can do something with it.',
  },
  fix: {
    nl: 'Verplaats het punt naar het andere overleg. Of verbeter bij het punt wat achter ‘level’ staat.',
    en: 'Move the item to the other meeting. Or correct what stands after ‘level’ of the item.',
  },
  message: {
    nl: say =>
      `Het punt ‘${say.item}’ van ${meetingName.nl(say)} is ${itemLevels.word(say.level, 'nl')}. Dat hoort in het overleg met ${say.level === 'strategic' ? 'de wethouder' : 'de beleidsmedewerkers'}.`,
    en: say =>
      `The item ‘${say.item}’ of ${meetingName.en(say)} is ${itemLevels.word(say.level, 'en')}. That belongs with ${say.level === 'strategic' ? 'the alderman' : 'the policy officers'}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'alderman', 'officers')) {
      const fitting = meeting.data.kind === 'alderman' ? 'strategic' : 'concrete'
      for (const [index, { level, title }] of meeting.data.items.entries()) {
        if (level !== undefined && level !== fitting)
          yield {
            in: meeting,
            at: ['items', index, 'level'],
            say: { ...named(meeting.data), item: title, level },
          }
      }
    }
  },
})
