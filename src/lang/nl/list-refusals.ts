import type { Params } from '../../model/finding.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a list or calendar, or a row of it, is not taken over. */
export const listRefusals = {
  'list-unreadable': () =>
    'Dit is geen lijst die ipr kan lezen. Sla de lijst in het rekenprogramma op als CSV.',
  'list-empty': () =>
    'In deze lijst staan geen regels onder de kop. De eerste regel moet de namen van de kolommen bevatten.',
  'list-too-long': p => `Deze lijst is te lang. Splits hem in stukken van ten hoogste ${p.most} regels.`,
  'list-open-quote': p =>
    `Op regel ${p.line} begint een aanhalingsteken dat nergens eindigt. Sla de lijst opnieuw op als CSV.`,
  'list-column-twice': p =>
    `De kolom ${p.column} staat twee keer in de lijst. Geef een van de twee een andere naam.`,
  'list-column-missing': p =>
    `Welke kolom is ${p.column}? De lijst heeft: ${list(p.columns).join(', ')}. Zeg het met --map, zoals --map "${list(p.columns)[0]}=${p.column}".`,
  'list-bad-map': p =>
    `--map ${p.found} is niet te begrijpen. Schrijf kolom=betekenis. Kolommen: ${list(p.columns).join(', ')}. Betekenissen: ${list(p.keys).join(', ')}.`,
  'list-cell-missing': p => `Er staat niets bij ${p.column}.`,
  'list-cell-long': p => `In deze regel staat een cel met meer dan ${p.most} tekens.`,
  'list-cell-odd': p => `‘${p.found}’ past niet bij ${p.column}.`,
  'list-number-taken': p => `Nummer ${p.found} is in het archief van een ander stuk: ${p.id}.`,
  'list-twice': p => `${p.found} staat twee keer in de lijst.`,
  'calendar-unreadable': () => 'Dit is geen agenda die ipr kan lezen. Exporteer de agenda opnieuw als .ics.',
  'calendar-kind-unknown': p =>
    `Aan ‘${p.title}’ is niet te zien wat voor overleg het is. Zeg het met --kind.`,
  'calendar-group-unknown': p =>
    `Aan ‘${p.title}’ is niet te zien welke werkgroep het is. Zeg het met --group.`,
  'calendar-cancelled': p => `‘${p.title}’ van ${p.on} is in de agenda afgelast; niet overgenomen.`,
  'calendar-past': p => `‘${p.title}’ van ${p.on} is voorbij; niet overgenomen.`,
  'calendar-repeats': p => `‘${p.title}’ komt vaker terug; alleen de eerste keer is overgenomen.`,
} satisfies { [key: string]: (p: Params) => string }
