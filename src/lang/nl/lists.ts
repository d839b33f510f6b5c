import { count, listed } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of lists that come in: members, actions, incoming papers, meetings. */
export const listWords = {
  counts: (made: number, known: number) =>
    `Nieuw: ${made}. ${known === 0 ? 'Er stond nog niets van in het archief.' : `Stond al in het archief: ${known}.`}`,
  left: (columns: readonly string[]) =>
    `Niet gebruikt: ${columns.length === 1 ? 'de kolom' : 'de kolommen'} ${listed(columns, 'nl')}. Adressen en telefoonnummers horen niet in het archief. Hoort een kolom er wel bij, zeg dan met --map wat hij is.`,
  notTaken: 'Niet overgenomen: dit moet u zelf bekijken',
  partly: 'Deels overgenomen, of met opzet weggelaten',
  columns: ['Regel', 'Waarom'],
  plan: {
    list: {
      member: (n: number) => `${count(n, 'nl', 'lid', 'leden')} opnemen`,
      action: (n: number) => `${count(n, 'nl', 'actie', 'acties')} opnemen`,
      incoming: (n: number) => `${count(n, 'nl', 'ingekomen stuk', 'ingekomen stukken')} opnemen`,
      meeting: (n: number) => `${count(n, 'nl', 'overleg', 'overleggen')} plannen`,
    },
    member: (name: string) => `Lid ${name} opnemen`,
    action: (what: string) => `Actie ‘${what}’ opnemen`,
    paper: (title: string) => `Stuk ‘${title}’ op de lijst zetten`,
  },
}
export type ListWords = Words<typeof listWords>
