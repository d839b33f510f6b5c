import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

const on = (day: string): string => longDay(day as Day, 'nl')

/** Words of `ipr history`: what happened to a record, as the council itself would tell it. */
export const historyWords = {
  title: (id: string) => `Geschiedenis van ${id}`,
  columns: ['Vastgelegd', 'Door', 'Wat er gebeurde'],
  none: 'Van dit stuk is nog niets vastgelegd.',
  made: (kind: string) => `${kind} voor het eerst vastgelegd.`,
  gone: (kind: string) => `${kind} weggehaald.`,
  renamed: (from: string, to: string) => `Heet nu ${to}, was ${from}.`,
  text: (kind: string) => `${kind}: de tekst is aangepast.`,
  unreadable: (kind: string) =>
    `${kind} gewijzigd. In deze versie staat een fout, dus wat er veranderde is niet te zeggen.`,
  file: {
    added: (name: string) => `Bestand erbij: ${name}.`,
    changed: (name: string) => `Bestand vervangen: ${name}.`,
    removed: (name: string) => `Bestand weggehaald: ${name}.`,
    renamed: (name: string) => `Bestand hernoemd: ${name}.`,
  },
  step: (step: string, day: string | null, meeting: string | null) =>
    `${step}${day === null ? '' : `, op ${on(day)}`}${meeting === null ? '' : `, in ${meeting}`}.`,
  undone: (step: string) => `Teruggenomen: ${step}.`,
  term: (kind: string, from: string, to: string) => `${kind} van ${on(from)} tot en met ${on(to)}.`,
  termChanged: (kind: string, was: string, to: string) =>
    `${kind} loopt tot en met ${on(to)}, dat was ${on(was)}.`,
  ended: (day: string, ground: string) => `Lidmaatschap eindigt op ${on(day)}: ${ground}.`,
  role: (role: string, from: string) => `Is ${role} vanaf ${on(from)}.`,
  roleEnded: (role: string, to: string) => `Is ${role} tot en met ${on(to)}.`,
  seat: (name: string, lead: boolean, from: string) =>
    lead ? `${name} is trekker vanaf ${on(from)}.` : `${name} kwam in de werkgroep op ${on(from)}.`,
  seatEnded: (name: string, lead: boolean, to: string) =>
    lead ? `${name} is trekker tot en met ${on(to)}.` : `${name} ging uit de werkgroep na ${on(to)}.`,
  consent: (consent: boolean, day: string) =>
    consent
      ? `Toestemming om de naam te publiceren, gegeven op ${on(day)}.`
      : `Geen toestemming om de naam te publiceren, vanaf ${on(day)}.`,
  status: { planned: 'Gepland.', held: 'Gehouden.', cancelled: 'Afgelast.' },
  movedTo: (meeting: string) => `Verplaatst naar ${meeting}.`,
  date: (was: string, now: string) => `Op ${on(now)}, dat was ${on(was)}.`,
  decision: (n: string, text: string, result: string) => `Besluit ${n} (${result}): ${text}`,
  closed: (day: string) => `Verslag afgerond op ${on(day)}.`,
  adopted: (day: string, meeting: string) => `Verslag vastgesteld op ${on(day)}, in ${meeting}.`,
  recommended: (n: string, text: string) => `Aanbeveling ${n}: ${text}`,
  answered: (n: string, answer: string, day: string) => `Aanbeveling ${n}: ${answer}, op ${on(day)}.`,
  confirmed: (n: string, name: string) => `Aanbeveling ${n}: ${name} bevestigde het antwoord.`,
  followed: (n: string, text: string, done: boolean) =>
    `Aanbeveling ${n}${done ? ' is uitgevoerd' : ''}: ${text}`,
  key: {
    set: (label: string, now: string) => `${label}: ${now}.`,
    changed: (label: string, was: string, now: string) => `${label}: ${now}, was ${was}.`,
    cleared: (label: string, was: string) => `${label}: weggehaald, was ${was}.`,
    other: (label: string) => `${label}: gewijzigd.`,
  },
  rows: (label: string, added: number, removed: number) =>
    `${label}: ${[...(added > 0 ? [`${added} erbij`] : []), ...(removed > 0 ? [`${removed} weg`] : [])].join(', ') || 'andere volgorde'}.`,
  yes: 'ja',
  no: 'nee',
}
export type HistoryWords = Words<typeof historyWords>
