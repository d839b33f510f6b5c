import { holdings } from '../../domain/people/roles.ts'
import { within } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly foundation: string; readonly handover: boolean }

/** CHAIR-20: while the chair before still sits on the board, the seat is being handed over. */
export const chairNotOnFoundationBoard = rule<Say>({
  id: 'chair-not-on-foundation-board',
  area: 'chair',
  severity: 'error',
  rows: ['CHAIR-20', 'FOUND-02'],
  chapter: chapter('10'),
  title: {
    nl: 'De voorzitter zit in het bestuur van de stichting',
    en: 'The chair is on the board of the foundation',
  },
  why: {
    nl: 'De stichting beheert het geld van de raad. De voorzitter houdt die twee bij elkaar.',
    en: 'The foundation keeps the council’s money. The chair holds the two together.',
  },
  fix: {
    nl: 'Voeg de voorzitter toe onder ‘board’ bij de stichting, met de eerste dag.',
    en: 'Add the chair under ‘board’ of the foundation, with the first day.',
  },
  message: {
    nl: say =>
      `${say.name} is voorzitter, maar zit niet in het bestuur van ${say.foundation}.${
        say.handover ? ' De vorige voorzitter zit daar nog in.' : ''
      }`,
    en: say =>
      `${say.name} is chair, but is not on the board of ${say.foundation}.${
        say.handover ? ' The chair before still is.' : ''
      }`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (norms.get('foundation.chair_on_board', today) !== true) return
    const chairs = holdings(facts, 'chair')
    const chair = chairs.findLast(holding => within(today, holding))
    if (chair === undefined) return
    const former = chairs.filter(({ to }) => to !== undefined && to < today).map(({ person }) => person)
    for (const foundation of model.all('foundation')) {
      const { name, board } = foundation.data
      const seated = board.filter(seat => within(today, seat)).map(({ person }) => person)
      if (!within(today, foundation.data) || seated.includes(chair.person)) continue
      const handover = seated.some(person => former.includes(person))
      yield {
        in: foundation,
        at: board.length > 0 ? ['board'] : [],
        also: [{ in: chair.in, at: chair.at }],
        ...(handover && { severity: 'warning' }),
        say: { name: chair.in.data.name, foundation: name, handover },
      }
    }
  },
})
