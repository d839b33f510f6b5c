import { type CatalogueRow, row } from './row.ts'

/** The annual report and public information. */
export const reportRows: readonly CatalogueRow[] = [
  row(
    'REP-01',
    '13',
    ['document', 'check'],
    'Het jaarverslag, uit openbare gegevens',
    'The annual report, from public data',
    {
      by: ['command:report annual', 'document:annual/report', 'vocabulary:annual_report_sections'],
    },
  ),
  row(
    'REP-02',
    '6',
    ['check'],
    'Het jaarverslag citeert geen verslagen of personen',
    'The annual report quotes no minutes or persons',
    { by: ['rule:organisation-annual-report-quotes', 'rule:privacy-name-in-public'] },
  ),
  row(
    'REP-03',
    '13',
    ['document'],
    'De website, uit wat openbaar mag zijn',
    'The website, from what may be public',
    {
      by: ['command:publish'],
    },
  ),
  row(
    'REP-04',
    '1, 3, 5, 6',
    ['document'],
    'Een tekst over wat de raad wel en niet is',
    'A text on what the council is and is not',
    {
      by: ['command:publish'],
    },
  ),
]
