import { type CatalogueRow, row } from './row.ts'

/** The foundation, where there is one. */
export const foundationRows: readonly CatalogueRow[] = [
  row('FOUND-01', '10', ['data'], 'Een stichting is een keuze', 'A foundation is a choice'),
  row('FOUND-02', '10', ['check'], 'De voorzitter zit in het bestuur', 'The chair is on the board'),
  row(
    'FOUND-03',
    '10',
    ['data', 'check'],
    'Een dagelijks en een algemeen bestuur',
    'An executive and a general board',
  ),
  row(
    'FOUND-04',
    '10',
    ['check'],
    'Het bestuur beslist niet over advies',
    'The board does not decide on advice',
  ),
  row(
    'FOUND-05',
    '10',
    ['check'],
    'Voor de gemeente zijn alle leden samen de raad',
    'For the municipality all members together are the council',
    {
      by: ['rule:meeting-alderman-delegation'],
    },
  ),
  row(
    'FOUND-06',
    '10',
    ['data', 'reminder', 'check'],
    'De subsidie en haar verantwoording',
    'The subsidy and its account',
    { by: ['command:budget', 'document:money/budget'] },
  ),
  row(
    'FOUND-07',
    'ext',
    ['access'],
    'Wie de stukken van het bestuur ziet',
    'Who sees the papers of the board',
    {
      by: ['rule:visibility-too-wide', 'key:foundation.visibility'],
    },
  ),
]
