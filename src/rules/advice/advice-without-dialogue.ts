import { consultationsOf, guardHolds } from '../../domain/advice/guards.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { draftedAt } from './lives.ts'

type Say = { readonly count: number; readonly min: number }

/** ADV-09: a draft rests on dialogue between members. */
export const adviceWithoutDialogue = rule<Say>({
  id: 'advice-without-dialogue',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-09', 'WG-23'],
  chapter: chapter('1', '7'),
  title: {
    nl: 'Een concept komt voort uit gesprek in de werkgroep',
    en: 'A draft comes from dialogue in the workgroup',
  },
  why: {
    nl: 'In het gesprek komen verschillende kanten op tafel. Daarop steunt het advies.',
    en: 'In the dialogue different sides come on the table. On that the advice rests.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --consultation’ in welk werkgroepoverleg het advies is besproken.',
    en: 'Note with ‘ipr advice note --consultation’ in which workgroup meeting the advice was discussed.',
  },
  message: {
    nl: say =>
      `Bij dit advies ${say.count > 1 ? 'staan' : 'staat'} ${say.count === 0 ? 'geen enkel' : `maar ${inWords(say.count, 'nl')}`} werkgroepoverleg${say.count > 1 ? 'gen' : ''}. Bespreek een advies ten minste ${inWords(say.min, 'nl')} keer in de werkgroep.`,
    en: say =>
      `This advice names ${say.count === 0 ? 'no workgroup meeting at all' : `only ${countInWords(say.count, 'en', 'workgroup meeting', 'workgroup meetings')}`}. Discuss an advice at least ${say.min === 1 ? 'once' : `${inWords(say.min, 'en')} times`} in the workgroup.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const drafted = draftedAt(life)
      if (drafted === undefined) continue
      const day = drafted.day ?? facts.today
      const min = facts.norms.get('advice.min_dialogue_meetings', day)
      if (min === null || guardHolds(facts, life, 'dialogue', day)) continue
      // A meeting in a file with a fault may be the one that is missing.
      if (life.entry.data.consultations.some(id => facts.model.get('meeting', id) === undefined)) continue
      const held = consultationsOf(facts, life).filter(({ data }) => data.kind === 'workgroup')
      yield { in: life.entry, at: ['consultations'], say: { count: held.length, min } }
    }
  },
})
