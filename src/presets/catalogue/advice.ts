import { notYet } from './reasons.ts'
import { because, type CatalogueRow, row } from './row.ts'

/** Advice: requested and unsolicited, written and oral. */
export const adviceRows: readonly CatalogueRow[] = [
  row('ADV-01', '3, 6', ['data', 'check'], 'De soorten advies', 'The kinds of advice', {
    by: ['key:advice.kind', 'key:advice.form', 'rule:schema-choice'],
  }),
  row(
    'ADV-02',
    '3',
    ['data'],
    'Gevraagd advies gaat over een concept van de gemeente',
    'Requested advice is about a draft of the municipality',
    {
      by: ['step:R1'],
    },
  ),
  row(
    'ADV-03',
    '8',
    ['data'],
    'De jaarplanning zegt welke stukken advies vragen',
    'The year plan says which papers ask for advice',
    {
      by: ['step:R0'],
    },
  ),
  row(
    'ADV-04',
    '8',
    ['check', 'reminder'],
    'Een aanvraag komt op tijd, via de raad',
    'A request comes in time, through the council',
    { by: ['command:explain deadline', 'document:advice/deadlines'] },
  ),
  row(
    'ADV-05',
    '6',
    ['workflow'],
    'Een aanvraag staat eerst bij de ingekomen stukken',
    'A request first stands among the incoming papers',
    {
      by: ['step:R2', 'document:agenda'],
    },
  ),
  row(
    'ADV-06',
    '6, 7',
    ['data', 'check'],
    'Een werkgroep krijgt de aanvraag, naar thema',
    'A workgroup gets the request, by theme',
    {
      by: ['step:R3'],
    },
  ),
  row(
    'ADV-07',
    '6',
    ['data'],
    'Leden van buiten de groep kunnen zich melden',
    'Members from outside the group can join',
    {
      by: ['key:advice.contributors_outside'],
    },
  ),
  row(
    'ADV-08',
    '3',
    ['check'],
    'Op elke aanvraag komt een schriftelijk antwoord',
    'Every request gets an answer in writing',
    { by: ['command:advice due'] },
  ),
  row(
    'ADV-09',
    '1, 7',
    ['check'],
    'Een concept komt uit het gesprek tussen leden',
    'A draft comes from dialogue between members',
    {
      by: ['step:R4'],
    },
  ),
  row(
    'ADV-10',
    '4, 5, 7',
    ['check'],
    'Een concept verenigt meerdere perspectieven',
    'A draft combines several perspectives',
  ),
  row(
    'ADV-11',
    '7, 13',
    ['workflow', 'check'],
    'Voor de raad het ziet: akkoord van de trekker en een blik van de ondersteuner',
    'Before the council sees it: the lead’s approval and the supporter’s look',
    { by: ['step:X4', 'step:R6'] },
  ),
  row(
    'ADV-12',
    '6',
    ['workflow', 'check'],
    'De raad bespreekt het concept en beslist',
    'The council discusses the draft and decides',
    {
      by: ['step:R7', 'step:R8', 'step:R8a', 'step:R8b'],
    },
  ),
  row('ADV-13', '6, 7', ['check'], 'Een advies gaat naar het College', 'An advice goes to the College'),
  row(
    'ADV-14',
    '6',
    ['check', 'reminder'],
    'De ondersteuner verstuurt het advies op tijd',
    'The supporter sends the advice in time',
    {
      by: ['step:R9'],
    },
  ),
  row(
    'ADV-15',
    '6',
    ['data', 'reminder', 'check'],
    'Het College stuurt het advies door naar de gemeenteraad',
    'The College passes the advice to the municipal council',
    {
      by: ['step:X17'],
    },
  ),
  row(
    'ADV-16',
    '3',
    ['data', 'check', 'reminder'],
    'De reactie zegt per aanbeveling wat ermee gebeurt',
    'The response says what becomes of each recommendation',
    { by: ['command:advice show', 'command:advice due', 'step:R11', 'step:U10'] },
  ),
  row(
    'ADV-17',
    '8',
    ['reminder'],
    'De verbindingsmedewerker let op een tijdige reactie',
    'The liaison sees to a response in time',
    {
      by: ['step:X16', 'command:week'],
    },
  ),
  row(
    'ADV-18',
    '3',
    ['data', 'check'],
    'Gevraagd advies en reactie liggen bij de stukken van de gemeenteraad',
    'Requested advice and response lie with the municipal council’s papers',
    { by: ['step:R12'] },
  ),
  row(
    'ADV-19',
    '3',
    ['workflow'],
    'De raad mag ook ongevraagd adviseren',
    'The council may advise unasked as well',
    {
      by: ['step:U1'],
    },
  ),
  row(
    'ADV-20',
    '6',
    ['workflow', 'check'],
    'Van suggestie via onderzoek naar schrijven of stoppen',
    'From suggestion through examination to writing or stopping',
    { by: ['step:U1', 'step:U2', 'step:U2a', 'step:U3', 'step:U3a', 'step:U3b'] },
  ),
  row(
    'ADV-21',
    '3',
    ['data'],
    'De raad kiest: mondeling of schriftelijk',
    'The council chooses: oral or written',
    {
      by: ['step:U4', 'step:O4'],
    },
  ),
  row(
    'ADV-22',
    '3',
    ['data', 'check'],
    'Op ongevraagd schriftelijk advies komt een reactie, en beide gaan naar de gemeenteraad',
    'Unsolicited written advice gets a response, and both go to the municipal council',
    { by: ['step:U10', 'step:U11'] },
  ),
  row(
    'ADV-23',
    '3',
    ['workflow'],
    'Mondeling advies wordt in een overleg gegeven',
    'Oral advice is given in a consultation',
    {
      by: ['step:O5', 'step:O6'],
    },
  ),
  row(
    'ADV-24',
    '3',
    ['document', 'check'],
    'Van dat overleg komt een verslag',
    'Of that consultation a report is made',
    {
      by: ['step:O7', 'document:minutes/draft'],
    },
  ),
  row(
    'ADV-25',
    '6',
    ['workflow', 'check'],
    'Vragen van de gemeenteraad beantwoordt het College',
    'Questions of the municipal council are answered by the College',
    { by: ['step:R14'] },
  ),
  row(
    'ADV-26',
    '6',
    ['check'],
    'Ook over de Participatiewet adviseert de raad, niet het Cliëntenoverleg',
    'On the Participation Act too the council advises, not the client consultation',
  ),
  row(
    'ADV-27',
    '6',
    ['check'],
    'Over inkomen en schulden spreekt de werkgroep eerst het Cliëntenoverleg',
    'On income and debt the workgroup first asks the client consultation',
  ),
  row(
    'ADV-28',
    '6',
    ['check'],
    'Geen gezamenlijk advies met andere gemeenten',
    'No joint advice with other municipalities',
  ),
  row(
    'ADV-29',
    'ext',
    ['check'],
    'Elk advies heeft een eigen nummer',
    'Every advice has a number of its own',
  ),
  row('ADV-30', '3, 6', ['access', 'check'], 'Een concept is nooit openbaar', 'A draft is never public'),
  row(
    'ADV-31',
    '3, 13',
    ['computation', 'document'],
    'Het register van adviezen per jaar',
    'The register of advice by year',
    {
      by: ['step:R13', 'step:U12', 'step:O8', 'command:advice list', 'document:advice/list'],
    },
  ),
  row(
    'ADV-32',
    '3',
    ['data'],
    'Een signaal op tafel: onderwerp, uitleg, wat kan, wie erbij',
    'A signal tabled: subject, explanation, what could be done, who joins',
    { by: ['rule:signal-tabled-incomplete', 'key:signal.subject'] },
  ),
  row(
    'ADV-33',
    '3',
    ['data'],
    'Advies kan ook over evaluatie en uitvoering gaan',
    'Advice can be on evaluation and execution too',
    {
      by: ['key:advice.phase'],
    },
  ),
  row('ADV-34', '3', ['data'], 'Leden komen samen tot één tekst', 'Members arrive at one text together', {
    reasons: [
      because(
        'Een deel voor een minderheidsstandpunt is er nog niet.',
        'There is no section for a minority view yet.',
      ),
    ],
  }),
  row('ADV-35', '6', ['computation'], 'Weinig aanvragen is geen gebrek', 'Few requests are no defect', {
    reasons: [notYet.annualReport],
  }),
]
