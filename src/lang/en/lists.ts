import { count, listed } from '../format.ts'
import type { ListWords } from '../nl/lists.ts'

export const listWords: ListWords = {
  counts: (made, known) =>
    `New: ${made}. ${known === 0 ? 'Nothing of it was in the archive yet.' : `In the archive already: ${known}.`}`,
  left: columns =>
    `Not used: the ${columns.length === 1 ? 'column' : 'columns'} ${listed(columns, 'en')}. Addresses and telephone numbers do not belong in the archive. If a column does belong, say with --map what it is.`,
  notTaken: 'Not taken over: look at this yourself',
  partly: 'Taken over in part, or left out on purpose',
  columns: ['Line', 'Why'],
  plan: {
    list: {
      member: n => `Take in ${count(n, 'en', 'member', 'members')}`,
      action: n => `Take in ${count(n, 'en', 'action', 'actions')}`,
      incoming: n => `Take in ${count(n, 'en', 'incoming paper', 'incoming papers')}`,
      meeting: n => `Plan ${count(n, 'en', 'meeting', 'meetings')}`,
    },
    member: name => `Take in member ${name}`,
    action: what => `Take in action ‘${what}’`,
    paper: title => `Put paper ‘${title}’ on the list`,
  },
}
