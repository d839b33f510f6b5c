import { because, type CatalogueRow, row } from './row.ts'

/** Purpose, functions, independence and focus. */
export const functionRows: readonly CatalogueRow[] = [
  row(
    'FUNC-01',
    '1',
    ['data'],
    'De naam van de raad en zijn vroegere namen',
    'The council’s name and its former names',
    {
      by: ['key:council.council.name', 'key:council.council.short_name', 'key:council.council.former_names'],
    },
  ),
  row(
    'FUNC-02',
    '2',
    ['data'],
    'Bij elk advies de wet die inspraak vraagt',
    'With each advice the law that asks for involvement',
  ),
  row(
    'FUNC-03',
    '3',
    ['data', 'workflow'],
    'Functie A: signaleren en agenderen',
    'Function A: notice and put on the agenda',
    {
      by: ['rule:signal-impossible-step', 'key:meeting.items.*.function'],
    },
  ),
  row(
    'FUNC-04',
    '3',
    ['data', 'check'],
    'Functie B: gesprekspartner en adviseur, met fase en vorm',
    'Function B: conversation partner and adviser, with phase and form',
  ),
  row(
    'FUNC-05',
    '3',
    ['data', 'workflow'],
    'Functie C: sparringpartner over communicatie en participatie',
    'Function C: sparring partner on communication and participation',
    {
      by: ['key:meeting.items.*.function', 'key:meeting.items.*.question', 'key:minutes.items.*.outcome'],
      reasons: [
        because(
          'Zo’n gesprek is een agendapunt met een vraag en een uitkomst. Een eigen dossier heeft het niet.',
          'Such a talk is an item with a question and an outcome. It has no file of its own.',
        ),
      ],
    },
  ),
  row(
    'FUNC-06',
    '3',
    ['check', 'computation'],
    'Elke activiteit hoort bij één functie',
    'Every activity belongs to one function',
    { by: ['document:annual/meetings'] },
  ),
  row(
    'FUNC-07',
    '1, 3, 6',
    ['check'],
    'Strategisch met de wethouder, concreet met de beleidsmedewerkers',
    'Strategic with the alderman, concrete with the policy officers',
  ),
  row(
    'FUNC-08',
    '3',
    ['data', 'document', 'reminder', 'check'],
    'Het College hoort hoe de raad betrokken was en wat dat opleverde',
    'The College hears how the council was involved and what came of it',
    { by: ['command:involvement', 'document:cooperation/involvement'] },
  ),
  row(
    'FUNC-09',
    '3, 13',
    ['check', 'access'],
    'De gemeente schrijft niet mee aan een advies',
    'The municipality has no hand in an advice',
  ),
  row(
    'FUNC-10',
    '3, 6',
    ['data'],
    'De raad controleert niet en stelt geen kaders',
    'The council neither controls nor sets frameworks',
    {
      reasons: [
        because(
          'Met opzet afwezig: het archief kent geen soort stuk voor controle.',
          'Left out on purpose: the archive has no kind of record for control.',
        ),
      ],
    },
  ),
  row(
    'FUNC-11',
    '4, 7',
    ['check'],
    'Elk onderwerp past bij een thema van een werkgroep',
    'Each subject fits a theme of a workgroup',
  ),
  row(
    'FUNC-12',
    '1, 4',
    ['check'],
    'Een advies kijkt vanuit inwoners, en apart vanuit cliënten',
    'An advice looks from residents, and from clients in particular',
    { by: ['document:advice/advice-text'] },
  ),
  row(
    'FUNC-13',
    '1, 5',
    ['check'],
    'Vakkennis vult aan wat inwoners vertellen',
    'Professional knowledge adds to what residents tell',
  ),
  row('FUNC-14', '4', ['data'], 'De ladder van ondersteuning', 'The ladder of support', {
    by: ['vocabulary:support_ladder', 'key:signal.ladder'],
  }),
  row(
    'FUNC-15',
    '2',
    ['data', 'document'],
    'De drie bewegingen, elk met een vaste vraag',
    'The three movements, each with a standing question',
    { by: ['document:advice/advice-text', 'vocabulary:movements', 'key:signal.movement'] },
  ),
  row(
    'FUNC-16',
    '4',
    ['document'],
    'Een advies zegt wat inwoners er elke dag van merken',
    'An advice says what residents notice of it day by day',
    { by: ['document:advice/advice-text', 'key:advice.daily_life'] },
  ),
  row(
    'FUNC-17',
    '2',
    ['document'],
    'De raad spreekt niet namens politiek, vak of belang',
    'The council speaks for no politics, profession or interest',
    { by: ['document:advice/advice-text'] },
  ),
  row(
    'FUNC-18',
    '1, 3',
    ['document'],
    'Leden brengen hun inbreng in de raad, niet los daarbuiten',
    'Members bring their input into the council, not on their own outside it',
    { by: ['rule:meeting-alderman-delegation', 'command:tasks', 'document:organisation/tasks'] },
  ),
]
