import { notYet } from './reasons.ts'
import { because, type CatalogueRow, row } from './row.ts'

/** The restart, and introduction. */
export const startRows: readonly CatalogueRow[] = [
  row(
    'START-01',
    '11',
    ['check'],
    'De wethouder spreekt de blijvende leden',
    'The alderman talks with the staying members',
  ),
  row(
    'START-02',
    '10, 11, 13, 14',
    ['document', 'computation'],
    'De stappen van een herstart, in volgorde',
    'The steps of a restart, in order',
    {
      by: ['vocabulary:restart_steps'],
      reasons: [
        because(
          'Nog niet gebouwd: de checklist van een herstart.',
          'Not built yet: the checklist of a restart.',
          'vocabulary:restart_steps',
        ),
      ],
    },
  ),
  row(
    'START-03',
    '14',
    ['check', 'reminder'],
    'Een startsessie met wethouder, afdelingshoofd en verbindingsmedewerker',
    'A start session with alderman, head of department and liaison',
  ),
  row(
    'START-04',
    '14',
    ['document', 'check'],
    'Waar de startsessie over gaat',
    'What the start session is about',
    {
      by: ['vocabulary:start_council_items'],
      reasons: [notYet.start],
    },
  ),
  row(
    'START-05',
    '14',
    ['check', 'reminder'],
    'Elke werkgroep begint met haar beleidsmedewerkers',
    'Every workgroup starts with its policy officers',
  ),
  row('START-06', '14', ['document'], 'Waar die startsessie over gaat', 'What that start session is about', {
    by: ['vocabulary:start_workgroup_items'],
    reasons: [notYet.start],
  }),
  row(
    'START-07',
    '14, 7',
    ['document', 'check'],
    'De startsessie eindigt met werkafspraken',
    'The start session ends with working agreements',
    {
      reasons: [
        because(
          'Nog niet gebouwd: een sjabloon voor werkafspraken.',
          'Not built yet: a template for working agreements.',
        ),
      ],
    },
  ),
  row('START-08', 'ext', ['reminder'], 'Een welkom voor wie later begint', 'A welcome for who joins later', {
    reasons: [
      because(
        'Nog niet gebouwd: een herinnering aan de introductie van een nieuw lid.',
        'Not built yet: a reminder of a new member’s introduction.',
      ),
    ],
  }),
]
