import type { Params } from '../../model/finding.ts'
import { listed } from '../format.ts'

const names = (value: Params[string]): string =>
  Array.isArray(value) ? listed(value as readonly string[], 'nl') : ''

/** Why something is not put in a calendar or not sent. */
export const sendingRefusals = {
  'ahead-alone': () => 'De optie --ahead toont alles vanaf vandaag. Laat de maand en --year dan weg.',
  'addresses-line': p =>
    `Regel ${p.line} van ${p.path} is geen adres. Schrijf een regel als: els-brandsma: els@voorbeeld.nl`,
  'addresses-address': p =>
    `In regel ${p.line} van ${p.path} staat geen mailadres: ${p.found}. Schrijf één adres, zonder naam of haakjes.`,
  'addresses-twice': p =>
    `In regel ${p.line} van ${p.path} staat ${p.found} voor de tweede keer. Laat één regel staan.`,
  'addresses-shared': p =>
    `De adressen in ${p.path} zouden met het archief meegaan. Zet eerst een regel .ipr/ in het bestand .gitignore.`,
  'send-nobody': () => 'Er is niemand die dit krijgt. Noem iemand met --to.',
  'send-personal': () => 'Hier krijgt ieder een eigen tekst. Dat kan niet in één concept: laat --bcc weg.',
  'send-not-allowed': p =>
    `Dit mag niet naar ${names(p.names)}. Het niveau is: ${p.nl}. Er is niets gemaakt.`,
  'send-forbidden': p =>
    `Dit kan niet naar ${names(p.names)}: de gemeenteraad krijgt stukken via het College van B&W. Er is niets gemaakt.`,
  'send-not-frozen': p =>
    `De agenda van ${p.meeting} ligt nog niet vast. Leg die eerst vast met: ipr agenda toon ${p.meeting} --write`,
  'send-cancelled': p => `Het overleg ${p.meeting} gaat niet door. Daarvoor wordt geen agenda verstuurd.`,
  'send-no-minutes': p => `Van ${p.meeting} is geen verslag in het archief.`,
  'send-no-guests': p => `Bij ${p.meeting} zijn geen gasten met een eigen agendapunt.`,
  'send-oral': p =>
    `Het advies ${p.advice} is mondeling. Verstuur het verslag met: ipr verstuur brief ${p.advice} verslag`,
  'send-undecided': p =>
    `De raad heeft nog niet besloten over ${p.advice}. Een concept gaat niet naar het College van B&W.`,
  'send-no-text': p => `Van ${p.advice} is geen tekst in het archief. Zet die in advice.md.`,
  'send-other-letter': p =>
    `Een ${p.kind} wordt hier niet verstuurd. Kies herinnering, doorzendbrief of verslag. Een advies verstuurt u met: ipr verstuur advies`,
  'send-one-kind': () => 'Kies --addendum of --guests, niet allebei.',
  'send-original-gone': p => `Het bestand ${p.path} is er niet meer. Kijk met: ipr controleer`,
  'send-original-changed': p =>
    `Het bestand ${p.path} veranderde terwijl de concepten werden gemaakt. Probeer het opnieuw.`,
} satisfies { [key: string]: (p: Params) => string }
