import * as z from 'zod'
import { optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import { eventKinds } from '../../../schemas/vocabulary/society.ts'
import { eventsData, eventsDoc, eventsSheet, eventWordsOf } from '../../documents/events/list.ts'
import { nameOf } from '../../domain/names.ts'
import { eventList } from '../../domain/registers/events.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { REGISTER_READS } from '../registers/reads.ts'
import { spoken } from '../registers/spoken.ts'
import { termNamed } from '../society/terms.ts'

/** The register of invitations and gatherings: what still asks something, or all of a year, theme or person. */
export const events = command({
  options: z.object({
    all: optional(yesNo, 'ook wat klaar is', 'also what is finished'),
    year: optional(year, 'alle van dit jaar', 'all of this year'),
    kind: optional(
      spoken(eventKinds),
      'alleen uitnodiging, bijeenkomst of scholing',
      'only invitation, gathering or training',
    ),
    theme: optional(text, 'alleen over dit thema', 'only on this theme'),
    who: optional(text, 'alleen waar deze persoon heen gaat of ging', 'only where this person goes or went'),
  }),
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = eventWordsOf(lang)
    const person = options.who === undefined ? undefined : personNamed(facts, options.who)
    const theme = options.theme === undefined ? undefined : termNamed(facts, 'themes', options.theme)
    const rows = eventList(facts, { ...options, person, theme })
    const which =
      options.year !== undefined
        ? words.year(options.year)
        : options.all === true || person !== undefined
          ? words.all
          : words.open
    const narrowed = [
      ...(options.kind === undefined ? [] : [eventKinds.word(options.kind, lang)]),
      ...(theme === undefined ? [] : [facts.norms.word('themes', theme, lang)]),
      ...(person === undefined ? [] : [nameOf(facts, person)]),
    ]
    const title = narrowed.length === 0 ? which : `${which}: ${narrowed.join(', ')}`
    return {
      doc: eventsDoc(facts, title, rows, lang),
      data: eventsData(rows),
      sheet: eventsSheet(facts, rows, lang),
    }
  },
})
