import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on signals or contacts cannot run. */
export const societyRefusals = {
  'signal-step-unknown': p =>
    `De stap ${p.found} kan nu niet bij dit signaal. Kies ${either(list(p.allowed), 'nl')}.`,
  'signal-closed': p =>
    `Het signaal ‘${p.subject}’ is afgesloten op ${p.on}. Noteer een nieuw signaal met: ipr signalen erbij`,
  'signal-incomplete': p =>
    `Het signaal ‘${p.subject}’ is nog niet compleet genoeg om in te brengen. Geef ${listed(list(p.options), 'nl')} erbij.`,
  'signal-single': p =>
    `Het signaal ‘${p.subject}’ is nog geen patroon. Vraag eerst na of anderen dit ook meemaken.`,
  'source-unknown': p =>
    `De bron ${p.found} is er niet. Schrijf een soort met een aantal, zoals gesprek=3. De soorten zijn ${either(list(p.allowed), 'nl')}.`,
  'identifies-someone': p =>
    `In de tekst staat ‘${p.found}’. Daaraan is iemand te herkennen. Beschrijf het patroon, zonder naam, nummer of adres.`,
  'contact-unknown': p => `Er is geen contact ${p.found} van dit lid dat nog besproken moet worden.`,
  'contact-ambiguous': p =>
    `${p.found} past bij meer dan één contact. Noem de dag: ${either(list(p.days), 'nl')}.`,
  'not-a-member': p => `${p.found} is geen lid of oud-lid. Alleen leden hebben een contactlogboek.`,
} satisfies { [key: string]: (p: Params) => string }
