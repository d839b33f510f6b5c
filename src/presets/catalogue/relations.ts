import { type CatalogueRow, row } from './row.ts'

/** Relations that must not exist, and guarding the position. */
export const relationRows: readonly CatalogueRow[] = [
  row(
    'REL-01',
    '6',
    ['check'],
    'Geen informatie of advies aan raadsleden',
    'No information or advice to councillors',
  ),
  row('REL-02', '6', ['check'], 'Buiten de politieke arena', 'Outside the political arena'),
  row(
    'REL-03',
    '3, 6',
    ['access', 'check'],
    'De gemeenteraad krijgt advies alleen via het College',
    'The municipal council gets advice through the College only',
    { by: ['command:send advice'] },
  ),
  row(
    'REL-04',
    '6',
    ['check'],
    'Geen contact met de rekenkamercommissie',
    'No contact with the audit commission',
  ),
  row('REL-05', '6', ['data', 'check'], 'Geen gezamenlijk regionaal advies', 'No joint regional advice', {
    by: [
      'command:signals show',
      'command:advice show',
      'key:signal.regional_file',
      'key:advice.regional_file',
    ],
  }),
  row(
    'REL-06',
    '3, 6',
    ['check'],
    'Geen verantwoording aan groepen of gemeenteraad',
    'No account to groups or the municipal council',
  ),
  row(
    'REL-07',
    '10',
    ['check'],
    'Een stichtingsbestuur heeft geen invloed op advies',
    'A foundation’s board has no influence on advice',
  ),
  row('REL-08', '6', ['data'], 'Allen bewaken de positie van de raad', 'All guard the council’s position', {
    by: ['command:incident', 'command:incident how'],
  }),
  row('REL-09', 'A1', ['document'], 'De organisatieschema’s', 'The organisation charts', {
    by: ['command:chart council', 'command:chart cc'],
  }),
]
