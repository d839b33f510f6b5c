import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly item: string }

const KINDS = ['council', 'workgroup', 'officers', 'alderman', 'college'] as const

/** FUNC-06: once a meeting was held; evaluations, starts and the like are about the council itself. */
export const meetingFunctionMissing = rule<Say>({
  id: 'meeting-function-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['FUNC-06'],
  chapter: chapter('3'),
  title: {
    nl: 'Elk punt hoort bij één functie van de raad',
    en: 'Every item belongs to one function of the council',
  },
  why: {
    nl: 'Zo laat het jaarverslag zien waar de raad zijn tijd aan besteedt.',
    en: 'So the annual report shows what the council spends its time on.',
  },
  fix: {
    nl: 'Zet bij het punt achter ‘function’: ‘signal’ (signaleren), ‘advise’ (adviseren) of ‘spar’ (sparren).',
    en: 'Put after ‘function’ of the item: ‘signal’, ‘advise’ or ‘spar’.',
  },
  message: {
    nl: say =>
      `Bij het punt ‘${say.item}’ van ${meetingName.nl(say)} staat niet bij welke functie van de raad het hoort.`,
    en: say =>
      `The item ‘${say.item}’ of ${meetingName.en(say)} does not say to which function of the council it belongs.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, ...KINDS)) {
      if (meeting.data.status !== 'held') continue
      for (const [index, item] of meeting.data.items.entries()) {
        if (item.function === undefined)
          yield { in: meeting, at: ['items', index], say: { ...named(meeting.data), item: item.title } }
      }
    }
  },
})
