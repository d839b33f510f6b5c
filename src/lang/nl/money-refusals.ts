import type { Params } from '../../model/finding.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Bedoelt u ${value}?` : '')

/** Why a command on money cannot run. */
export const moneyRefusals = {
  'bad-year': p => `${p.found} is geen jaar. Schrijf een jaar als 2026.`,
  'bad-amount': p => `${p.found} is geen bedrag. Schrijf een bedrag als 137.50, zonder euroteken en komma.`,
  'bad-month': p => `${p.found} is geen maand. Schrijf een maand als 2026-03.`,
  'sum-incomplete': p =>
    `Deze som kan niet worden gemaakt: in ${list(p.paths).join(', ')} staat een fout. Anders zou er iets ontbreken. Kijk met: ipr controleer`,
  'sum-folder-absent': p =>
    `Deze som kan niet worden gemaakt: de map ${p.folder} staat niet in uw kopie van het archief. Vraag toegang aan wie de map beheert.`,
  'not-paid-in-year': p => `${p.name} had in ${p.year} geen rol met een vergoeding.${meant(p.instead)}`,
  'board-undeclared': () =>
    'De map board staat niet in ipr.yaml. Zet haar eerst bij repositories, met audience: board.',
  'board-absent': () =>
    'De betalingen staan in de map board, en die staat niet in uw kopie van het archief. Vraag toegang aan de penningmeester.',
  'payments-faulty': p => `In ${p.path} staat een fout. Herstel die eerst. Kijk met: ipr controleer`,
  'pay-supporter': p =>
    `${p.name} is ondersteuner en krijgt betaald volgens een overeenkomst, niet als vrijwilligersvergoeding.`,
  'pay-in-future': p => `${p.on} is nog niet geweest. Leg een betaling vast als zij is gedaan.`,
  'pay-over-limit': p =>
    `Met deze betaling komt ${p.name} in ${p.when} op ${p.paid}. Het maximum is ${p.limit}. Daarbinnen past nu ${p.fits}. Is al betaald, of wilt u dit toch? Geef de opdracht opnieuw met --anyway. Wat dit betekent voor belasting of uitkering, beslist ipr niet.`,
  'year-not-over': p => `Het jaar ${p.year} is nog niet voorbij. Afsluiten kan vanaf 1 januari ${p.next}.`,
  'already-closed': p =>
    `Het jaar ${p.year} is al afgesloten. Een ander bedrag legt u vast met: ipr betaal corrigeren PERSOON --year ${p.year}`,
  'not-closed': p =>
    `Het jaar ${p.year} is nog niet afgesloten. Doe dat eerst met: ipr betaal afsluiten ${p.year}`,
  'close-not-treasurer': p =>
    `${p.name} is geen penningmeester. Afsluiten doet de penningmeester; is er geen, dan de ondersteuner.`,
  'already-released': p => `De afrekening van ${p.year} is al vrijgegeven.`,
  'release-same-person': p =>
    `${p.name} heeft de afrekening afgesloten. Een ander moet haar nakijken en vrijgeven.`,
  'release-differs': p =>
    `De som van nu wijkt af voor ${list(p.names).join(', ')}. Leg eerst de correctie vast met: ipr betaal corrigeren PERSOON --year ${p.year}`,
  'nothing-to-correct': p =>
    `Voor ${p.name} is in ${p.year} niets te corrigeren: de afrekening en de som van nu zijn gelijk.`,
  'no-closed-year': () => 'Er is nog geen jaar afgesloten. Een correctie kan alleen na afsluiting.',
  'already-confirmed': p => `${p.name} heeft de aanwezigheid in ${p.year} al bevestigd.`,
  'no-money-file': p =>
    `Er is geen begroting voor ${p.year}: money/${p.year}.yaml ontbreekt. Maak dat bestand, met de posten onder budget.`,
  'arrange-amount': () => 'Bij een lager bedrag hoort --amount BEDRAG, het bedrag per jaar.',
} satisfies { [key: string]: (p: Params) => string }
