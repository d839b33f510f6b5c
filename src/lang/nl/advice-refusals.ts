import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { decisionResults } from '../../../schemas/vocabulary/meetings.ts'
import type { State } from '../../domain/advice/states.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { either, listed, longDay } from '../format.ts'
import { adviceWords } from './advice.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Bedoelt u ${value}?` : '')

type Result = (typeof decisionResults.keys)[number]

const step = (value: Params[string]): string => `‘${adviceWords.step[value as AdviceEventName]}’`

const MISSING: { readonly [what: string]: (id: string) => string } = {
  meeting: id => `Het overleg ${id} staat niet in het archief.`,
  minutes: id => `Van het overleg ${id} is er nog geen verslag waarin het besluit staat.`,
  decision: id => `Besluit ${id} staat in geen verslag. Noteer het eerst in het verslag.`,
}
const missing = (p: Params): string => MISSING[String(p.what)]?.(String(p.id)) ?? ''

const because = (p: Params): string => {
  if (p.why === 'norm') return 'de normen van deze raad laten het niet toe'
  if (p.why === 'result')
    return `de uitslag van het besluit is ‘${decisionResults.word(p.result as Result, 'nl')}’`
  if (p.why === 'later') return 'dan kloppen de stappen daarna niet meer'
  return `het advies staat op ‘${adviceWords.state[p.state as State]}’`
}
const can = (p: Params): string =>
  list(p.possible).length === 0
    ? 'Dit advies kan geen stap meer zetten.'
    : `Wat nu wel kan: ${either(list(p.possible).map(step), 'nl')}.`

/** Why a command on advice cannot run. */
export const adviceRefusals = {
  'advice-unknown-state': p =>
    `De stand ${p.found} bestaat niet.${meant(p.instead)} Standen zijn bijvoorbeeld ontvangen, verstuurd en afgesloten.`,
  'advice-no-clock': p =>
    list(p.allowed).length === 0
      ? 'Bij dit advies loopt geen termijn.'
      : `Dit advies heeft geen termijn ${p.found}. Kies ${either(list(p.allowed), 'nl')}.`,
  'advice-unknown-step': p => `De stap ${p.found} bestaat niet.${meant(p.instead)}`,
  'advice-add-option': p =>
    `De optie ${p.option} hoort niet bij een ${p.kind === 'requested' ? 'gevraagd' : 'ongevraagd'} advies.`,
  'advice-not-regional': p =>
    `Het advies ${p.id} is van deze raad alleen. Alleen bij een advies samen met andere raden antwoorden meer gemeenten: zet dan bij issuer ‘regional’.`,
  'advice-note-sent': p =>
    `Het advies ${p.id} is verstuurd. De aanbevelingen liggen daarom vast: een andere aanbeveling is een nieuw advies.`,
  'advice-step-option': p => `De optie ${p.option} hoort niet bij de stap ${step(p.event)}.`,
  'advice-step-needs': p => `Bij de stap ${step(p.event)} hoort ook ${listed(list(p.options), 'nl')}.`,
  'advice-step-in-future': p =>
    `${longDay(p.on as Day, 'nl')} moet nog komen. Noteer een stap als hij is gezet.`,
  'advice-step-missing': p => missing(p),
  'advice-step-order': p =>
    `De stap ${step(p.event)} van ${longDay(p.on as Day, 'nl')} komt na een stap van ${longDay(p.after as Day, 'nl')}. Controleer de datum.`,
  'advice-step-impossible': p => `De stap ${step(p.event)} kan niet: ${because(p)}. ${can(p)}`,
  'advice-number-taken': p => `Het nummer ${p.number} is al van het advies ${p.advice}.`,
  'advice-bad-answer': p =>
    `${p.found} is geen antwoord op een aanbeveling. Schrijf het als 3=overgenomen of 3=niet-overgenomen: de reden.`,
  'advice-unknown-answer': p =>
    `Het antwoord ${p.found} bestaat niet. Kies ${either(list(p.allowed), 'nl')}.`,
  'advice-unknown-recommendation': p =>
    list(p.known).length === 0
      ? `In ${p.advice} staan geen aanbevelingen.`
      : `Aanbeveling ${p.found} staat niet in ${p.advice}. Daar staan ${listed(list(p.known), 'nl')}.`,
  'advice-not-lead-or-chair': p =>
    `${p.name} is op ${longDay(p.on as Day, 'nl')} geen trekker of voorzitter. Alleen die bevestigen een antwoord.`,
  'advice-nothing-to-confirm': p => `Bij ${p.advice} wacht geen antwoord op bevestiging.`,
  'advice-no-answer-yet': p => `Op aanbeveling ${p.n} is nog geen antwoord genoteerd.`,
  'advice-confirmed-before': p => `Het antwoord op aanbeveling ${p.n} is al bevestigd.`,
  'advice-decided': p =>
    `Over ${p.advice} is al besloten. Routes zijn er alleen voor een advies dat nog niet klaar is.`,
  'advice-no-date': p =>
    `Bij ${p.advice} staat geen gewenste datum en geen datum van de gemeenteraad. Dan is er niets om op tijd voor te zijn.`,
  'advice-unknown-route': p => `De route ${p.found} heeft geen brief. Kies ${either(list(p.allowed), 'nl')}.`,
  'advice-route-closed': p => `De route ‘${p.route}’ kan niet bij ${p.advice}. ${p.why}`,
  'advice-bad-year': p => `${p.found} is geen jaar. Schrijf een jaar als 2026.`,
  'advice-ledger-runs': p =>
    `${p.year} is nog niet voorbij. De stand kan worden vastgelegd als het jaar om is.`,
  'advice-ledger-unequal': p => `De balans van ${p.year} klopt niet. Kijk met: ipr advies balans ${p.year}`,
  'advice-ledger-recorded': p =>
    `De stand van ${p.year} is al vastgelegd op ${longDay(p.on as Day, 'nl')} en wijkt nu af. Zoek eerst wat er veranderde. Het bestand is ${p.path}.`,
  'advice-unknown-letter': p => `De brief ${p.found} bestaat niet. Kies ${either(list(p.allowed), 'nl')}.`,
  'advice-letter-needs': p => `Voor welk advies is de brief? Zet het kenmerk voor ${p.kind}.`,
  'advice-letter-unfit': p =>
    `Een ${p.kind} past nu niet bij ${p.advice}. Kijk met: ipr advies toon ${p.advice}`,
} satisfies { [key: string]: (p: Params) => string }
