import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of minutes: their title, and the sentence each item begins with until someone writes a better one. */
export const minutesWords = {
  title: (kind: MeetingKind, date: Day) =>
    `Verslag ${meetingKinds.word(kind, 'nl')} van ${longDay(date, 'nl')}`,
  plan: {
    start: (meeting: string) => `Verslag van ${meeting} beginnen`,
    adopt: (meeting: string, where: string) => `Verslag van ${meeting} vaststellen in ${where}`,
    unadopt: (meeting: string) => `Vaststelling van het verslag van ${meeting} terugnemen`,
    reopen: (meeting: string) => `Verslag van ${meeting} heropenen`,
    note: (item: string) => `Noteren bij ${item}`,
    noteAll: (meeting: string) => `Noteren bij het verslag van ${meeting}`,
  },
  guests: (names: readonly string[]) => `Bij dit punt: ${listed(names, 'nl')}.`,
  apologies: (names: readonly string[]) => `Afgemeld: ${listed(names, 'nl')}.`,
  /** By id of a standing item. */
  standing: {
    opening: 'De voorzitter opent de vergadering.',
    mededelingen: 'Er zijn geen mededelingen.',
    actielijst: 'Er zijn geen open acties.',
    ingekomen: 'Er zijn geen ingekomen stukken.',
    suggesties: 'Er zijn geen nieuwe suggesties.',
    rondvraag: 'Er zijn geen vragen.',
    volgende: 'De datum van de volgende keer is bekend.',
    sluiting: 'De voorzitter sluit de vergadering.',
  },
  /** The same, when other items stand below it. */
  above: {
    actielijst: 'De open acties zijn langsgelopen. De stand staat bij elke actie.',
    ingekomen: 'De stukken zijn ter kennisname.',
  },
  /** By what an item is for. */
  role: {
    agenda: 'De agenda is vastgesteld.',
    adoption: 'Het verslag is vastgesteld.',
    request: 'De aanvraag is ter kennisname. Over de inhoud is niet gesproken.',
    draft: 'De aanwezigen bespreken het conceptadvies en besluiten of het kan worden uitgebracht.',
    suggestion: 'De aanwezigen besluiten of een werkgroep dit onderzoekt.',
    form: 'De aanwezigen kiezen: schriftelijk of mondeling.',
  },
  /** By the reason for which it was on the agenda. */
  reason: {
    'workgroup-active': 'De werkgroep vertelt op hoofdlijnen waar zij mee bezig is.',
    'response-received': 'De aanwezigen bespreken de reactie van het College van B&W.',
    'response-hollow': 'De aanwezigen bespreken de reactie van het College van B&W.',
    'response-overdue': 'De reactie is er nog niet. De aanwezigen spreken af hoe zij de gemeente herinneren.',
    'obligation-due': 'De aanwezigen spreken af wie dit oppakt, en wanneer.',
    'invitation-received': 'De aanwezigen spreken af wie gaat en wie terugkoppelt.',
  },
  /** By kind, for all others. */
  kind: {
    note: 'Dit is ter kennisname.',
    discuss: 'De aanwezigen bespreken dit punt.',
    decide: 'De aanwezigen nemen hierover een besluit.',
  },
} as const
export type MinutesWords = Words<typeof minutesWords>
