import { within } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { foundationsOn } from './foundations.ts'

type Say = { readonly name: string; readonly executive: number; readonly general: number }

/** FOUND-03: an executive and a general board. */
export const organisationFoundationBoards = rule<Say>({
  id: 'organisation-foundation-boards',
  area: 'organisation',
  severity: 'warning',
  rows: ['FOUND-03'],
  chapter: chapter('10'),
  title: {
    nl: 'De stichting heeft een dagelijks en een algemeen bestuur',
    en: 'The foundation has an executive and a general board',
  },
  why: {
    nl: 'Zo kijkt er altijd iemand mee naar het geld.',
    en: 'So there is always someone who looks along at the money.',
  },
  fix: {
    nl: 'Noteer bij ‘board’ wie in het bestuur zit, en wie in het dagelijks bestuur.',
    en: 'Note under ‘board’ who is on the board, and who on the executive board.',
  },
  message: {
    nl: say =>
      `${say.name} heeft volgens het archief ${say.executive === 0 ? (say.general === 0 ? 'geen bestuur' : 'geen dagelijks bestuur') : 'wel een dagelijks bestuur, maar geen algemeen bestuur'}.`,
    en: say =>
      `By the archive ${say.name} has ${say.executive === 0 ? (say.general === 0 ? 'no board' : 'no executive board') : 'an executive board, but no general board'}.`,
  },
  *check(facts) {
    for (const foundation of foundationsOn(facts)) {
      const board = foundation.data.board.filter(seat => within(facts.today, seat))
      const executive = board.filter(seat => seat.executive).length
      const general = board.length - executive
      if (executive > 0 && general > 0) continue
      const at = foundation.data.board.length === 0 ? ['name'] : ['board']
      yield { in: foundation, at, say: { name: foundation.data.name, executive, general } }
    }
  },
})
