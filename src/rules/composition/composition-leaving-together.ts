import { sizeOn } from '../../domain/people/composition.ts'
import { endingTogether, roster } from '../../domain/people/roster.ts'
import { compareShare } from '../../domain/people/share.ts'
import { longDay } from '../../lang/format.ts'
import { shareInWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly on: Day; readonly leaving: number; readonly members: number; readonly max: number }

/** MEMB-06: not too many memberships end on one day, however far away. */
export const compositionLeavingTogether = rule<Say>({
  id: 'composition-leaving-together',
  area: 'composition',
  severity: 'info',
  rows: ['MEMB-06'],
  chapter: chapter('11'),
  title: {
    nl: 'Niet te veel leden treden op één dag af',
    en: 'Not too many members retire on one day',
  },
  why: {
    nl: 'Wie op dezelfde dag begon, gaat ook op dezelfde dag. Met een goed rooster blijft kennis in de raad.',
    en: 'Who began on the same day also leaves on the same day. A good roster keeps knowledge in the council.',
  },
  fix: {
    nl: 'Spreek met het College van B&W af dat enkele leden eerder of later aftreden.',
    en: 'Agree with the College that some members retire earlier or later.',
  },
  message: {
    nl: say =>
      `Op ${longDay(say.on, 'nl')} eindigt het lidmaatschap van ${say.leaving} van de ${say.members} leden. Gewenst is ten hoogste ${shareInWords(say.max, 'nl', 'leden')} op één dag.`,
    en: say =>
      `On ${longDay(say.on, 'en')} the membership of ${say.leaving} of the ${say.members} members ends. At most ${shareInWords(say.max, 'en', 'members')} on one day is wished for.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const max = norms.get('term.max_share_ending_at_once', today)
    if (max === null || !isComplete(facts, 'member')) return
    const members = sizeOn(facts, today).size
    for (const { on, members: leaving } of endingTogether(roster(facts, today))) {
      if (compareShare({ numerator: leaving.length, denominator: members }, max) <= 0) continue
      yield { in: model.council, say: { on, leaving: leaving.length, members, max } }
    }
  },
})
