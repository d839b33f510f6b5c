import { type CatalogueRow, row } from './row.ts'

/** The consultation with the alderman. */
export const aldermanRows: readonly CatalogueRow[] = [
  row(
    'ALD-01',
    '1, 6',
    ['check', 'reminder'],
    'De raad spreekt de wethouder vaak genoeg',
    'The council meets the alderman often enough',
  ),
  row(
    'ALD-02',
    '1, 6',
    ['check'],
    'De hele raad is uitgenodigd; een afvaardiging telt niet',
    'The whole council is invited; a delegation does not count',
  ),
  row(
    'ALD-03',
    '6',
    ['data', 'check'],
    'Beide kanten zetten punten op de agenda',
    'Both sides put items on the agenda',
    { by: ['document:meeting/show', 'command:agenda add'] },
  ),
  row(
    'ALD-04',
    '6',
    ['data', 'document'],
    'Grote ontwikkelingen als gesprek op de agenda',
    'Large developments on the agenda as a dialogue',
    {
      by: ['document:agenda', 'key:plan.themes.*.meeting'],
    },
  ),
  row(
    'ALD-05',
    '6',
    ['data'],
    'Afdelingshoofd of programmamanager kan aanschuiven',
    'A head of department or programme manager may join',
    {
      by: ['key:person.roles.*.role'],
    },
  ),
  row(
    'ALD-06',
    '7',
    ['workflow', 'check'],
    'Een werkgroep overlegt eerst met de voorzitter',
    'A workgroup talks to the chair first',
    { by: ['command:agenda add'] },
  ),
  row(
    'ALD-07',
    '6',
    ['reminder', 'check'],
    'Gespreksnotities komen ruim vooraf',
    'Discussion notes come well ahead',
    { by: ['command:meeting note', 'document:meeting/show', 'command:week'] },
  ),
  row(
    'ALD-08',
    '6',
    ['document'],
    'Ook de eigen thema’s van de raad staan op de agenda',
    'The council’s own themes are on the agenda too',
    {
      by: ['document:agenda'],
    },
  ),
  row('ALD-09', '6', ['data'], 'Voorbeelden van grote thema’s', 'Examples of big themes', {
    by: ['vocabulary:big_themes', 'document:meeting/prepare'],
  }),
  row(
    'ALD-10',
    '8',
    ['check'],
    'De overleggen volgen uit de jaarplanning',
    'The consultations follow from the year plan',
  ),
  row(
    'ALD-11',
    '1',
    ['document', 'reminder'],
    'Elk jaar een punt over de samenwerking',
    'Every year an item on the cooperation',
    {
      by: ['document:agenda'],
    },
  ),
  row('ALD-12', '3', ['check'], 'Van mondeling advies komt een verslag', 'Of oral advice a report is made'),
]
