import { type ItemKind, itemKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly title: string; readonly as: ItemKind }

interface Item {
  readonly about?: string | undefined
  readonly sources: readonly string[]
  readonly reason?: string
}

// An item about the paper itself, or put there because it came in; later ones are about the advice.
const requestIn = ({ model }: Facts, { about, sources, reason }: Item): string | undefined =>
  [about, ...(reason === 'request-received' ? sources : [])]
    .filter(ref => ref?.startsWith('incoming:'))
    .map(ref => model.get('incoming', ref!.slice('incoming:'.length)))
    .find(paper => paper?.data.kind === 'request')?.data.title

/** MEET-08, ADV-05: a request first stands on the agenda for notice. */
export const meetingRequestDiscussed = rule<Say>({
  id: 'meeting-request-discussed',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-08', 'ADV-05'],
  chapter: chapter('6'),
  title: {
    nl: 'Een adviesaanvraag staat eerst ter kennisname op de agenda',
    en: 'A request first stands on the agenda for notice',
  },
  why: {
    nl: 'Bij het eerste punt wijst de raad alleen een werkgroep aan. De inhoud komt later.',
    en: 'At the first item the council only names a workgroup. The content comes later.',
  },
  fix: {
    nl: 'Zet bij het punt ‘note’ (ter kennisname) achter ‘kind’. Vraag daarbij welke werkgroep de aanvraag oppakt.',
    en: 'Put ‘note’ (for notice) after ‘kind’ of the item. Ask there which workgroup takes the request.',
  },
  message: {
    nl: say =>
      `‘${say.title}’ staat ${itemKinds.word(say.as, 'nl')} op de agenda van ${meetingName.nl(say)}. Een adviesaanvraag komt daar eerst ter kennisname.`,
    en: say =>
      `‘${say.title}’ stands on the agenda of ${meetingName.en(say)} ${itemKinds.word(say.as, 'en')}. A request for advice first comes for notice.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const agenda = facts.model.get('agenda', meeting.id)
      for (const entry of agenda === undefined ? [meeting] : [agenda]) {
        for (const [index, item] of entry.data.items.entries()) {
          const title = requestIn(facts, item)
          if (title !== undefined && item.kind !== 'note')
            yield {
              in: entry,
              at: ['items', index, 'kind'],
              say: { ...named(meeting.data), title, as: item.kind },
            }
        }
      }
    }
  },
})
