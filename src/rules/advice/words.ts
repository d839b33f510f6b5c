import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { type Vocabulary, vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'

/** Pieces that the messages on advice share. */

/** What people read for a step of an advice. */
export const steps: Vocabulary<AdviceEventName> = vocabulary({
  announced: ['aangekondigd', 'announced'],
  received: ['ontvangen', 'received'],
  listed: ['op de lijst van ingekomen stukken', 'on the list of incoming papers'],
  assigned: ['toegewezen', 'assigned'],
  in_dialogue: ['besproken in de werkgroep', 'discussed in the workgroup'],
  drafted: ['concept gemaakt', 'drafted'],
  content_approved: ['inhoud goedgekeurd', 'content approved'],
  edited: ['taal nagekeken', 'edited'],
  tabled: ['op de agenda', 'tabled'],
  decided: ['besloten', 'decided'],
  decided_in_writing: ['schriftelijk besloten', 'decided in writing'],
  sent: ['verstuurd', 'sent'],
  reminded: ['herinnerd', 'reminded'],
  extended: ['uitstel afgesproken', 'extended'],
  reacted: ['reactie ontvangen', 'reacted'],
  decided_without_waiting: ['besloten zonder te wachten', 'decided without waiting'],
  passed_to_council: ['doorgestuurd naar de gemeenteraad', 'passed on to the municipal council'],
  with_council: ['bij de stukken van de gemeenteraad', 'with the papers of the municipal council'],
  council_question: ['vraag van de gemeenteraad', 'question of the municipal council'],
  closed: ['afgesloten', 'closed'],
  suggested: ['voorgesteld', 'suggested'],
  examining: ['onderzoek besloten', 'to be examined'],
  enough_input: ['genoeg bekend', 'enough input'],
  form_chosen: ['vorm gekozen', 'form chosen'],
  scheduled: ['ingepland', 'scheduled'],
  given: ['mondeling gegeven', 'given orally'],
  reported: ['verslag gemaakt', 'reported'],
  routed_informal: ['informeel doorgegeven', 'passed on informally'],
  dropped: ['gestopt', 'dropped'],
  declined: ['geen advies gegeven', 'declined'],
  withdrawn_by_municipality: ['ingetrokken door de gemeente', 'withdrawn by the municipality'],
  asked_again: ['opnieuw gevraagd', 'asked again'],
})

/** A word or title of the archive between quotation marks. */
export const quoted = (text: string): string => `‘${text}’`

/** Numbers as text for a list: `1, 2 en 4` after `listed`. */
export const numbered = (numbers: readonly number[]): readonly string[] => numbers.map(String)
