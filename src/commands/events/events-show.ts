import * as z from 'zod'
import { eventShown } from '../../documents/events/show.ts'
import { eventState } from '../../domain/registers/events.ts'
import { command } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { REGISTER_READS } from '../registers/reads.ts'

/** One invitation or gathering with all that is known of it. */
export const eventsShow = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'BIJEENKOMST', en: 'EVENT' },
      about: { nl: 'kenmerk, met of zonder dag', en: 'id, with or without day' },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const event = recordNamed(facts, 'event', said)
    return {
      doc: eventShown(facts, event, lang),
      data: { id: event.id, state: eventState(facts, event), ...event.data },
    }
  },
})
