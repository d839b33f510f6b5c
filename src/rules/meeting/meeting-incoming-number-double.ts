import { byReceipt } from '../../domain/registers/incoming.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly number: string; readonly title: string; readonly other: string }

/** MEET-07: an agenda names papers by their own number, so two papers of a year do not share one. */
export const meetingIncomingNumberDouble = rule<Say>({
  id: 'meeting-incoming-number-double',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-07'],
  chapter: chapter('6'),
  title: {
    nl: 'Elk ingekomen stuk heeft in een jaar een eigen nummer',
    en: 'Every incoming paper has a number of its own in a year',
  },
  why: {
    nl: 'Op de agenda staat het nummer van een stuk. Met een dubbel nummer pakt iemand het verkeerde stuk erbij.',
    en: 'The agenda gives the number of a paper. With a double number somebody takes the wrong one.',
  },
  fix: {
    nl: 'Geef het stuk dat het laatst binnenkwam een vrij nummer, achter ‘number’. Stond het al op een agenda, meld het nieuwe nummer dan aan de leden.',
    en: 'Give the paper that came in last a free number, after ‘number’. Tell the members when it was on an agenda already.',
  },
  message: {
    nl: say => `Het nummer ${say.number} van ‘${say.title}’ is ook van ‘${say.other}’.`,
    en: say => `The number ${say.number} of “${say.title}” belongs to “${say.other}” too.`,
  },
  *check(facts) {
    const seen = new Map<string, Entry<'incoming'>>()
    for (const paper of byReceipt(facts)) {
      const { number, received, title } = paper.data
      if (number === undefined) continue
      const key = `${received.slice(0, 4)} ${number}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, paper)
      else
        yield {
          in: paper,
          at: ['number'],
          also: [{ in: first, at: ['number'] }],
          say: { number, title, other: first.data.title },
        }
    }
  },
})
