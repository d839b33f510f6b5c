import { type CatalogueRow, row } from './row.ts'

/** Governing documents. */
export const governanceRows: readonly CatalogueRow[] = [
  row(
    'GOV-01',
    '1',
    ['data', 'check'],
    'De opdrachtformulering, met versies',
    'The assignment, with versions',
  ),
  row('GOV-02', '1', ['data'], 'De verordening', 'The ordinance', {
    by: ['key:document.version', 'key:document.reference', 'command:publish', 'command:documents'],
  }),
  row('GOV-03', '5', ['data', 'check'], 'Het huishoudelijk reglement', 'The house rules', {
    by: ['key:document.dismissal_article'],
  }),
  row('GOV-04', '1', ['data'], 'De visie van de gemeente', 'The vision of the municipality'),
  row(
    'GOV-05',
    '1',
    ['data'],
    'De opdracht aan het Cliëntenoverleg',
    'The commission of the client consultation',
  ),
  row(
    'GOV-06',
    '1',
    ['reminder', 'check'],
    'Af en toe een gesprek over verwachtingen',
    'From time to time a talk on expectations',
  ),
  row(
    'GOV-07',
    '10',
    ['data'],
    'Werkafspraken binnen de raad en met de gemeente',
    'Working agreements inside the council and with the municipality',
    { by: ['command:procedure', 'document:cooperation/procedure'] },
  ),
  row(
    'GOV-08',
    'ext',
    ['data', 'document'],
    'Elke afwijking van een norm, met wie besloot',
    'Every deviation from a norm, with who decided',
    {
      by: ['command:norms', 'document:norms'],
    },
  ),
  row(
    'GOV-09',
    'ext',
    ['data', 'check'],
    'Vastgelegde uitzonderingen, met einddatum',
    'Acknowledged exceptions, with an end date',
    {
      by: ['key:council.exceptions.*.until', 'command:check'],
    },
  ),
]

/** Duties of the municipality. */
export const municipalityRows: readonly CatalogueRow[] = [
  row(
    'MUNI-01',
    '14',
    ['data', 'reminder'],
    'Overal duidelijk wat de raad is en doet',
    'Clear everywhere what the council is and does',
    {
      by: ['key:document.kind'],
    },
  ),
  row(
    'MUNI-02',
    '14',
    ['document'],
    'Wethouder en afdelingshoofd laten zien wat de raad waard is',
    'Alderman and head show the council’s value',
    {
      by: ['vocabulary:value_questions', 'document:evaluation/form'],
    },
  ),
  row(
    'MUNI-03',
    '14',
    ['data'],
    'Een plek voor de raad in het werk van beleidsmedewerkers',
    'A place for the council in the officers’ work',
    {
      by: ['key:document.kind'],
    },
  ),
  row(
    'MUNI-04',
    '5',
    ['data'],
    'Leden krijgen de informatie die zij nodig hebben',
    'Members get the information they need',
    {
      by: ['command:incoming', 'key:incoming.received', 'key:incoming.visibility', 'command:import'],
    },
  ),
  row(
    'MUNI-05',
    '14',
    ['computation', 'document'],
    'De voorwaarden van de gemeente, punt voor punt',
    'The municipality’s conditions, one by one',
    {
      by: ['vocabulary:conditions', 'command:evaluate', 'document:evaluation/prepare'],
    },
  ),
  row(
    'MUNI-06',
    '3, 5, 6',
    ['computation', 'reminder', 'check'],
    'Wat het College nog moet doen, en hoe lang al',
    'What the College still owes, and for how long',
    {
      by: ['command:advice due', 'command:week', 'document:week'],
    },
  ),
  row(
    'MUNI-07',
    '6, 8, 10, 14',
    ['data'],
    'Afdelingshoofden met hun eigen namen',
    'Heads of department with their own names',
    {
      by: ['key:person.roles.*.role'],
    },
  ),
]
