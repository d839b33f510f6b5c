import { notYet } from './reasons.ts'
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
      by: ['vocabulary:eval_topics'],
      reasons: [notYet.evaluation],
    },
  ),
  row(
    'EVAL-03',
    '10, 14',
    ['document', 'access', 'check'],
    'Een deel voor de wethouder, een deel voor de leden',
    'A part for the alderman, a part for the members',
    {
      reasons: [notYet.evaluation],
    },
  ),
  row(
    'EVAL-04',
    '14',
    ['data', 'check', 'reminder'],
    'Ook de gemeente evalueert, met de hele raad',
    'The municipality evaluates too, with the whole council',
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
    { by: ['command:actions'] },
  ),
  row(
    'EVAL-07',
    '14',
    ['check', 'reminder'],
    'Na twee jaar kijkt een onafhankelijk adviseur',
    'After two years an independent adviser looks',
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
      reasons: [notYet.evaluation],
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
      by: ['vocabulary:eval_aspects'],
      reasons: [notYet.evaluation],
    },
  ),
]
