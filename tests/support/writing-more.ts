import type { Writing } from './writing.ts'

const march = '2027-03-04'

/** As many as are told apart from who gave them. */
const answers = [1, 2, 3, 4, 5]

/** The other writing commands, for a copy of the example council in which nothing else was done. */
export const moreWritings: readonly Writing[] = [
  { command: 'meeting add', line: 'overleg erbij 2027-04-15' },
  { command: 'meeting apology', line: `overleg afmelden joost ${march}` },
  { command: 'meeting arrange', line: `overleg regelen ${march} --catering` },
  {
    command: 'meeting part',
    line: `overleg deel "Na de pauze" ${march} --with-municipality --start 20:45`,
  },
  {
    command: 'meeting guest',
    line: `overleg gast marloes ${march} --item werkbezoek --purpose "Vertelt over het werkbezoek" --by els`,
    before: [`agenda erbij Werkbezoek --by noor --meeting ${march}`],
  },
  { command: 'meeting prepare', line: `overleg voorbereiden ${march} --on 2026-11-24 --matters` },
  { command: 'agenda show', line: `agenda toon ${march} --write` },
  {
    command: 'meeting note',
    line: 'overleg notitie "Keuzes in de begroting" --meeting 2027-02-04-alderman --from daan',
  },
  {
    command: 'meeting move',
    line: 'overleg verzetten 2027-02-04-alderman 2027-02-11 --reason "De wethouder is ziek."',
  },
  {
    command: 'meeting cancel',
    line: 'overleg afgelasten 2026-12-09-workgroup-wonen --reason "Te veel afmeldingen."',
  },
  { command: 'meeting held', line: 'overleg gehouden 2026-11-24-workgroup-opvangen' },
  { command: 'advice add', line: 'advies erbij "Nota vrijwilligers" --kind gevraagd --wished 2027-02-12' },
  {
    command: 'advice note',
    line: 'advies noteer nota-vrijwilligers --recommend "Vraag het de vrijwilligers zelf."',
  },
  {
    command: 'signals add',
    line: 'signalen erbij "Huurders horen laat over renovatie" --group wonen --source gesprek=3',
  },
  {
    command: 'signals step',
    line: 'signalen stap renovatie besproken --note "De werkgroep vraagt cijfers op."',
  },
  {
    command: 'contacts add',
    line: 'contacten erbij "Speeltuinvereniging" --member jeroen --partner vrijwilliger',
  },
  { command: 'contacts discussed', line: 'contacten besproken jeroen 2026-11-24' },
  { command: 'events add', line: 'bijeenkomsten erbij "Informatieavond begroting" --date 2027-01-20' },
  { command: 'events step', line: 'bijeenkomsten stap dorpentop --goes jeroen --reporter jeroen' },
  { command: 'plan paper', line: 'jaarplanning stuk 2027 "Nota minimabeleid" --council-date 2027-09-29' },
  {
    command: 'involvement add',
    line: 'betrokkenheid erbij "Gesprek over de regiotaxi" --who lotte-bakema --who jeroen',
  },
  { command: 'involvement use', line: 'betrokkenheid gebruik 2 "Het contactformulier is aangepast."' },
  { command: 'involvement account', line: 'betrokkenheid verantwoord 2026' },
  { command: 'vacancies step', line: 'vacatures stap lid-opgroeien ingetrokken' },
  {
    command: 'evaluate start',
    line: 'evalueer begin --kind gemeente --held 2026-11-19 --by jan-willem-rensink',
  },
  {
    command: 'evaluate answers',
    line: 'evalueer antwoorden ../antwoorden --into 2026-11-19',
    folder: '../antwoorden',
    before: answers.map(n => `evalueer formulier wethouder --format mail -o ../antwoorden/${n}.txt`),
    edits: answers.map(n => ({ path: `../antwoorden/${n}.txt`, from: '[ ] ja', to: '[x] ja' })),
  },
  { command: 'evaluate talk', line: 'evalueer gesprek els' },
  {
    command: 'evaluate close',
    line: 'evalueer afsluiten 2026-11-19 --agree "Eerder praten | Vast punt in het overleg | sanne-kuipers | 2027-q1"',
  },
  { command: 'new', line: 'nieuw actie --set "what=De folder bijwerken"' },
  {
    command: 'import',
    line: 'importeer incoming/files/rapport-evaluatie.docx --as stuk --from "Bureau Voorbeeld"',
  },
  {
    command: 'import members',
    line: 'importeer leden ../leden.csv',
    beside: { 'leden.csv': 'Naam;Lid vanaf;Lid tot\nPiet de Vries;1-12-2026;30-11-2030\n' },
  },
  {
    command: 'import actions',
    line: 'importeer acties ../acties.csv',
    beside: { 'acties.csv': 'Nr;Actiepunt;Actiehouder;Datum\n12;Folder maken;Els;1-3-2026\n' },
  },
  {
    command: 'import incoming',
    line: 'importeer post ../post.csv --map Volgnr=Nummer',
    beside: {
      'post.csv': 'Volgnr,Betreft,Afzender,Datum ontvangst\n19-001,Brief over bussen,Dorpsraad,2019\n',
    },
  },
  {
    command: 'import meetings',
    line: 'importeer overleggen ../agenda.ics',
    beside: {
      'agenda.ics':
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270902\r\nSUMMARY:Vergadering\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    },
  },
  {
    command: 'incident add',
    line: 'incident erbij "Het verslag ging naar de verkeerde" --on 2026-11-23 --paper meetings/2026-11-05-council/minutes.md',
  },
  { command: 'incident step', line: 'incident stap 2026-11-23 "De ontvanger heeft de mail gewist"' },
  { command: 'access end', line: 'toegang einde henk --on 2025-10-01' },
  { command: 'undo', line: 'maak ongedaan' },
  { command: 'publish', line: 'publiceer --out ../site --yes' },
  { command: 'forget', line: 'vergeet henk --yes' },
  { command: 'doctor', line: 'dokter --repair' },
]
