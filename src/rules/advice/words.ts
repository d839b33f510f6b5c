import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { type Vocabulary, vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import { listed } from '../../lang/format.ts'
import type { Bilingual } from '../../model/manual.ts'

/** Pieces that the messages on advice share. */

/** Where a rule stands: one or more chapters of the advice of 2020. */
export const chapter = (...numbers: readonly string[]): Bilingual => {
  const many = numbers.length > 1
  return {
    nl: `Koepeladvies 2020, ${many ? 'hoofdstukken' : 'hoofdstuk'} ${listed(numbers, 'nl')}`,
    en: `Advice of 2020, ${many ? 'chapters' : 'chapter'} ${listed(numbers, 'en')}`,
  }
}

/** Where a rule stands on which the advice of 2020 is silent. */
export const ownRule: Bilingual = {
  nl: 'Afspraak van het archief, naast het Koepeladvies 2020',
  en: 'Agreement of the archive, beside the advice of 2020',
}

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
