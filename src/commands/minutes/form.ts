import * as z from 'zod'
import { agendaNow } from '../../documents/agenda-view.ts'
import { minutesForm } from '../../documents/minutes/form.ts'
import { AGENDA_READS, occasionNamed } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'

/** A sheet to print for the evening, made from the agenda. */
export const minutesFormCommand = command({
  options: z.object({}),
  args: [MEETING_OR_NEXT],
  reads: AGENDA_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named] }) => {
    const occasion = occasionNamed(facts, named)
    const view = agendaNow(facts, occasion, lang)
    return { doc: minutesForm(facts, view, occasion.entry, lang), data: view }
  },
})
