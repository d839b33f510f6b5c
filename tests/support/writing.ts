/** One line that changes an archive, and what must have happened before, in the order in which it is typed. */
export interface Writing {
  readonly command: string
  readonly line: string
  readonly before?: readonly string[]
  /** Files that lie beside the archive, by their names. */
  readonly beside?: { readonly [name: string]: string }
  /** A folder that is there for papers to go in. */
  readonly folder?: string
  /** Something put right by hand, just before the line. */
  readonly edits?: readonly { readonly path: string; readonly from: string; readonly to: string }[]
}

const evening = '--today 2026-12-14'
const settling = '--today 2027-01-20'

const noted = (items: string, how: string): readonly string[] =>
  items.split(' ').map(item => `verslag noteer ${item} ${how} ${evening}`)

/** All that the minutes of 10 December still ask for. */
const evenings: readonly string[] = [
  ...noted('2 4', '--outcome adopted'),
  ...noted('5a 5b 5c 5d 5e 5f 5g 5h 5i 5j', '--answer answered'),
  ...noted('6 16 16b', '--outcome noted'),
  ...noted('6c 7 8 9 10 11 12a 12b 13 14 15 18', '--outcome discussed'),
  `verslag noteer --checked 2026-12-14 ${evening}`,
]

/**
 * Half a year of the example council in which each writing command has its turn: what one leaves behind, the next
 * goes on with.
 */
export const writings: readonly Writing[] = [
  {
    command: 'agenda add',
    line: 'agenda erbij "Vervoer naar de dagbesteding" --by jeroen-veldkamp --minutes 15 --meeting 2027-01-21',
  },
  { command: 'agenda move', line: 'agenda verplaats vervoer-naar-de-dagbesteding 4 --meeting 2027-01-21' },
  { command: 'agenda drop', line: 'agenda weg suggesties --reason "Deze keer geen" --meeting 2027-01-21' },
  {
    command: 'advice step',
    line: 'advies stap regiotaxi reactie-ontvangen --on 2026-11-20 --answer 1=overgenomen --answer "2=deels: alleen voor ouderen"',
  },
  { command: 'advice confirm', line: 'advies bevestig regiotaxi 1,2 --by dirk-jan-oosterveld' },
  {
    command: 'advice follow',
    line: 'advies vervolg regiotaxi 1 "Het staat in het contract." --due 2027-03-01',
  },
  {
    command: 'actions add',
    line: 'acties erbij "Een folder maken over het loket" --owner sanne --due 2027-q1',
  },
  { command: 'actions step', line: 'acties stap folder-maken-loket gedaan' },
  {
    command: 'incoming add',
    line: 'post erbij "Vraag over het loket" --from "Dorpsraad Veenkant" --kind vraag',
  },
  { command: 'incoming handle', line: 'post afhandelen vraag-loket --how "Beantwoord door de voorzitter"' },
  { command: 'agenda next', line: 'agenda volgende --write' },
  { command: 'send agenda', line: 'verstuur agenda 2026-12-10 --out ../verstuurd' },
  { command: 'send minutes', line: 'verstuur verslag 2026-11-05 --out ../verstuurd' },
  { command: 'send advice', line: 'verstuur advies regiotaxi --out ../verstuurd' },
  { command: 'send letter', line: 'verstuur brief inburgering herinnering --out ../verstuurd' },
  { command: 'minutes start', line: 'verslag begin 2026-12-10 --today 2026-12-11' },
  { command: 'minutes note', line: `verslag noteer --present rest ${evening}` },
  { command: 'minutes close', line: `verslag afsluiten ${evening}`, before: evenings },
  { command: 'minutes reopen', line: `verslag heropenen 2026-12-10 ${evening}` },
  {
    command: 'minutes adopt',
    line: 'verslag vaststellen 2026-12-10 --in 2027-01-21 --today 2027-01-22',
    before: [`verslag afsluiten ${evening}`],
  },
  { command: 'pay add', line: 'betaal erbij els-brandsma 183.37 --on 2026-11-24 --month 2026-11' },
  {
    command: 'pay arrange',
    line: 'betaal afspraak noor-abdallah --kind lower --amount 1200.00 --consent 2026-11-20',
  },
  { command: 'pay confirm', line: 'betaal bevestigen els-brandsma --year 2026 --today 2027-01-12' },
  { command: 'pay close', line: `betaal afsluiten 2026 --by tomasz-wisniewski ${settling}` },
  { command: 'pay release', line: `betaal vrijgeven 2026 --by els-brandsma ${settling}` },
  {
    command: 'pay correct',
    line: `betaal corrigeren dirk-jan-oosterveld --by tomasz-wisniewski --reason "Stopte als trekker" ${settling}`,
    edits: [
      {
        path: 'workgroups/wonen.md',
        from: 'leads:\n  - member: dirk-jan-oosterveld\n    from: 2024-01-26\n',
        to: 'leads:\n  - member: dirk-jan-oosterveld\n    from: 2024-01-26\n    to: 2026-06-30\n',
      },
    ],
  },
  { command: 'advice ledger', line: 'advies balans 2026 --close --today 2027-01-18' },
]
