import * as z from 'zod'
import { day, decisionNumber, field, hash, id, optional, text, yesNo } from './scalars.ts'
import { adviceForms, channels, councilModes } from './vocabulary/advice.ts'

/**
 * The dated facts of an advice, in the order they happened. The state of an advice is never written: it
 * follows from these (requirements section 2). `tabled` and `decided` point to a meeting and its decision
 * and carry no date or text of their own.
 */

const by = optional(id, 'Door wie', 'By whom')
const note = optional(text, 'Toelichting', 'Note')
const reason = field(text, 'Reden', 'Reason')
const meeting = field(id, 'Overleg', 'Meeting')
const decision = field(decisionNumber, 'Nummer van het besluit', 'Number of the decision')

const dated = <E extends string, S extends z.core.$ZodLooseShape>(event: E, extra: S) =>
  z.strictObject({
    event: z.literal(event).meta({ nl: 'Gebeurtenis', en: 'Event' }),
    on: field(day, 'Datum', 'Date'),
    by,
    note,
    ...extra,
  })

const inMeeting = <E extends string, S extends z.core.$ZodLooseShape>(event: E, extra: S) =>
  z.strictObject({
    event: z.literal(event).meta({ nl: 'Gebeurtenis', en: 'Event' }),
    meeting,
    note,
    ...extra,
  })

export const adviceEvent = z.discriminatedUnion('event', [
  dated('announced', {}),
  dated('received', { incoming: optional(id, 'Ingekomen stuk', 'Incoming paper') }),
  inMeeting('listed', {}),
  dated('assigned', {
    meeting: optional(id, 'In welke vergadering', 'In which meeting'),
    decision: optional(decisionNumber, 'Nummer van het besluit', 'Number of the decision'),
  }),
  dated('in_dialogue', { meeting: optional(id, 'Overleg', 'Meeting') }),
  dated('drafted', {}),
  dated('content_approved', {}),
  dated('edited', {}),
  inMeeting('tabled', {}),
  inMeeting('decided', { decision }),
  dated('decided_in_writing', { reason }),
  dated('sent', {
    number: optional(text, 'Openbaar nummer van het advies', 'Public number of the advice'),
    text_hash: optional(hash, 'Vingerafdruk van de verzonden tekst', 'Digest of the text as sent'),
    channel: optional(channels.schema, 'Hoe verzonden', 'How it was sent'),
  }),
  dated('reminded', { to: optional(id, 'Aan wie', 'To whom') }),
  dated('extended', { until: field(day, 'Nieuwe uiterste datum', 'New due date'), reason }),
  dated('reacted', { incoming: optional(id, 'Ingekomen stuk', 'Incoming paper') }),
  dated('decided_without_waiting', { body: optional(text, 'Wie besloot', 'Who decided') }),
  dated('passed_to_council', {}),
  dated('with_council', {
    advice_attached: field(yesNo, 'Advies bij de raadsstukken', 'Advice attached'),
    response_attached: field(yesNo, 'Reactie bij de raadsstukken', 'Response attached'),
    mode: councilModes.schema
      .meta({ nl: 'Ter kennisname of bespreking', en: 'For information or discussion' })
      .default('information'),
    reference: optional(text, 'Kenmerk van het raadsstuk', 'Reference of the council paper'),
  }),
  dated('council_question', { forwarded_on: optional(day, 'Doorgestuurd op', 'Forwarded on') }),
  dated('closed', {}),
  inMeeting('suggested', { by }),
  inMeeting('examining', { decision }),
  dated('enough_input', {}),
  inMeeting('form_chosen', { decision, form: field(adviceForms.schema, 'Vorm', 'Form') }),
  dated('scheduled', { meeting }),
  inMeeting('given', {}),
  dated('reported', {
    checked_by_council: optional(id, 'Nagekeken namens de raad', 'Checked for the council'),
    checked_by_municipality: optional(id, 'Nagekeken namens de gemeente', 'Checked for the municipality'),
  }),
  dated('routed_informal', { to: optional(id, 'Naar wie', 'To whom') }),
  dated('dropped', { reason }),
  dated('declined', {
    reason,
    decision: optional(decisionNumber, 'Nummer van het besluit', 'Number of the decision'),
  }),
  dated('withdrawn_by_municipality', { reason }),
  dated('asked_again', { incoming: optional(id, 'Ingekomen stuk', 'Incoming paper') }),
])
export type AdviceEvent = z.output<typeof adviceEvent>
export type AdviceEventName = AdviceEvent['event']
