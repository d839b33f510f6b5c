import { type CatalogueRow, row } from './row.ts'

/** Evaluation. */
export const evaluationRows: readonly CatalogueRow[] = [
  row(
    'EVAL-01',
    '10, 14',
    ['check', 'reminder'],
    'Elk jaar een interne evaluatie',
    'An internal evaluation every year',
  ),
  row(
    'EVAL-02',
    '10',
    ['document', 'check'],
    'Vaste onderwerpen van de evaluatie',
    'Fixed topics of the evaluation',
    {
      by: ['vocabulary:eval_topics', 'command:evaluate', 'document:evaluation/prepare'],
    },
  ),
  row(
    'EVAL-03',
    '10, 14',
    ['document', 'access', 'check'],
    'Een deel voor de wethouder, een deel voor de leden',
    'A part for the alderman, a part for the members',
    {
      by: [
        'command:evaluate share',
        'command:evaluate show',
        'command:evaluate answers',
        'document:evaluation/parts',
      ],
    },
  ),
  row(
    'EVAL-04',
    '14',
    ['data', 'check', 'reminder'],
    'Ook de gemeente evalueert, met de hele raad',
    'The municipality evaluates too, with the whole council',
    { by: ['command:evaluate start', 'document:evaluation/form'] },
  ),
  row(
    'EVAL-05',
    '7',
    ['check', 'reminder'],
    'Elk jaar een evaluatie per werkgroep',
    'An evaluation per workgroup every year',
  ),
  row(
    'EVAL-06',
    '14',
    ['data', 'check', 'reminder'],
    'Vervolgacties: wat, wanneer en hoe',
    'Follow-up actions: what, when and how',
    { by: ['command:evaluate close', 'command:actions'] },
  ),
  row(
    'EVAL-07',
    '14',
    ['check', 'reminder'],
    'Na twee jaar kijkt een onafhankelijk adviseur',
    'After two years an independent adviser looks',
    { by: ['command:evaluate', 'document:evaluation/brief'] },
  ),
  row(
    'EVAL-08',
    '10, 14',
    ['check'],
    'De gemeente evalueert eenmaal of elk jaar',
    'The municipality evaluates once or every year',
  ),
  row(
    'EVAL-09',
    '10, 14',
    ['computation', 'document'],
    'De cijfers voor een evaluatie',
    'The figures for an evaluation',
    {
      by: ['command:evaluate', 'document:evaluation/figures'],
    },
  ),
  row(
    'EVAL-10',
    '10, 14',
    ['data', 'check'],
    'De dag waarop het tellen begint',
    'The day on which the counting starts',
    {
      by: ['key:council.council.start_date'],
    },
  ),
  row(
    'EVAL-11',
    '1',
    ['document'],
    'Is bereikt wat bedoeld was: zeven vragen',
    'Was the intention met: seven questions',
    {
      by: ['vocabulary:eval_aspects', 'command:evaluate', 'document:evaluation/form'],
    },
  ),
]
