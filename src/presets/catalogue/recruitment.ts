import { type CatalogueRow, row } from './row.ts'

/** Recruitment and selection. */
export const recruitmentRows: readonly CatalogueRow[] = [
  row(
    'RECR-01',
    '10, 13',
    ['workflow', 'check'],
    'Eerst de voorzitter, dan leden en ondersteuner',
    'First the chair, then members and supporter',
  ),
  row(
    'RECR-02',
    '10',
    ['data'],
    'De gemeente werft de voorzitter, met de blijvende leden',
    'The municipality recruits the chair, with the staying members',
  ),
  row(
    'RECR-03',
    '10',
    ['check'],
    'Wie er in de selectiecommissie zit',
    'Who sits in the selection committee',
    {
      by: ['vocabulary:selection_seats'],
    },
  ),
  row(
    'RECR-04',
    '10',
    ['data', 'check'],
    'Voorzitter en blijvende leden werven nieuwe leden',
    'Chair and staying members recruit new members',
  ),
  row(
    'RECR-05',
    '11, A2',
    ['document'],
    'Werven op een nieuw profiel, met oog voor verschil',
    'Recruit on a new profile, with an eye to difference',
    {
      by: ['vocabulary:profile', 'norm:diversity.dimensions', 'document:organisation/vacancy-text'],
    },
  ),
  row('RECR-06', '1, 5, 9, 11, 12, A2', ['document'], 'De tekst van een vacature', 'The text of a vacancy', {
    by: [
      'command:vacancies text',
      'document:organisation/vacancy-text',
      'vocabulary:profile',
      'key:vacancy.themes',
      'key:vacancy.resident_roles',
    ],
  }),
  row(
    'RECR-07',
    '5, A2, ext',
    ['document', 'access', 'reminder', 'check'],
    'Per kandidaat een formulier, dat later wordt vernietigd',
    'A form per candidate, destroyed later',
    { by: ['command:vacancies form', 'document:organisation/selection', 'command:vacancies show'] },
  ),
  row('RECR-08', '5', ['document'], 'De voordracht aan het College', 'The nomination to the College', {
    by: ['command:vacancies nomination', 'document:organisation/selection'],
  }),
  row(
    'RECR-09',
    '10',
    ['workflow'],
    'Latere vacatures gaan op dezelfde manier',
    'Later vacancies go the same way',
  ),
  row(
    'RECR-10',
    '1',
    ['document'],
    'Een kandidaat hoort wat de gemeente verwacht',
    'A candidate hears what the municipality expects',
    { by: ['command:vacancies form', 'document:organisation/selection'] },
  ),
]
