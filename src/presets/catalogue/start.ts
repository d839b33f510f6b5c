import { type CatalogueRow, row } from './row.ts'

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
      by: ['command:restart', 'document:organisation/start', 'vocabulary:restart_steps'],
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
      by: ['command:agenda next', 'document:agenda', 'vocabulary:start_council_items'],
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
    by: ['command:agenda next', 'document:agenda', 'vocabulary:start_workgroup_items'],
  }),
  row(
    'START-07',
    '14, 7',
    ['document', 'check'],
    'De startsessie eindigt met werkafspraken',
    'The start session ends with working agreements',
    { by: ['command:agreements', 'document:organisation/agreements'] },
  ),
  row('START-08', 'ext', ['reminder'], 'Een welkom voor wie later begint', 'A welcome for who joins later', {
    by: ['command:week', 'command:members welcome', 'document:organisation/start'],
  }),
]
