import { type CatalogueRow, row } from './row.ts'

/** Size and composition of the council. */
export const compositionRows: readonly CatalogueRow[] = [
  row('COMP-01', '9', ['check'], 'Niet minder leden dan het minimum', 'No fewer members than the minimum'),
  row('COMP-02', '9', ['check'], 'Niet meer leden dan het maximum', 'No more members than the maximum'),
  row('COMP-03', '9', ['check'], 'Op elke dag precies één voorzitter', 'Exactly one chair on every day'),
  row(
    'COMP-04',
    '9, 5',
    ['check'],
    'Alle leden wonen in de gemeente',
    'All members live in the municipality',
  ),
  row(
    'COMP-05',
    '9, 13',
    ['data', 'check'],
    'De raad beslist of er een secretaris en penningmeester zijn',
    'The council decides whether there are a secretary and a treasurer',
  ),
  row(
    'COMP-06',
    '9, 11',
    ['data', 'computation'],
    'Verschillende mensen in de raad',
    'Different people in the council',
    {
      by: [
        'vocabulary:diversity_dimensions',
        'document:people/coverage',
        'key:council.diversity.*.groups.*.count',
        'key:member.interests.themes',
        'key:member.interests.resident_roles',
      ],
    },
  ),
  row(
    'COMP-07',
    '9, 11, 4',
    ['computation', 'document', 'check'],
    'Elk thema en elke inwonersrol heeft een belangstellend lid',
    'Every theme and every resident role has an interested member',
    { by: ['command:members', 'command:roster', 'document:people/coverage'] },
  ),
  row(
    'COMP-08',
    '9',
    ['computation'],
    'Het aantal leden op elke dag van het verleden',
    'The number of members on every day of the past',
    { by: ['command:members'] },
  ),
  row(
    'COMP-09',
    '1, 9, 11',
    ['computation', 'reminder'],
    'Open en verwachte vacatures',
    'Open and expected vacancies',
    { by: ['command:roster', 'document:people/vacancies'] },
  ),
  row('COMP-10', '9, 6, 7', ['check'], 'Alleen leden tellen mee', 'Only members count'),
]
