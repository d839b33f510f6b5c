import { type CatalogueRow, row } from './row.ts'

/** The year plan. */
export const planRows: readonly CatalogueRow[] = [
  row(
    'PLAN-01',
    '8',
    ['workflow', 'check', 'reminder'],
    'Elk jaar een gesprek over de grote thema’s',
    'Every year a talk on the big themes',
  ),
  row(
    'PLAN-02',
    '8',
    ['data', 'check'],
    'De lijst van stukken die naar de gemeenteraad gaan',
    'The list of papers that go to the municipal council',
    {
      by: ['command:plan', 'command:form', 'command:replies'],
    },
  ),
  row(
    'PLAN-03',
    '8',
    ['data', 'check'],
    'Per stuk: advies, informeren of niet nodig',
    'For each paper: advice, inform or not needed',
    {
      by: ['command:plan'],
    },
  ),
  row(
    'PLAN-04',
    '8',
    ['document', 'check', 'reminder'],
    'Eén jaarplanning per jaar, op tijd',
    'One year plan a year, in time',
    {
      by: ['command:plan', 'document:planning/plan-year'],
    },
  ),
  row(
    'PLAN-05',
    '8',
    ['computation', 'check'],
    'Overleggen volgen uit de jaarplanning',
    'Meetings follow from the year plan',
    { by: ['command:plan propose', 'document:planning/propose'] },
  ),
  row('PLAN-06', '8', ['data'], 'De teamleider is gehoord', 'The team leader was consulted'),
  row(
    'PLAN-07',
    '8, ext',
    ['computation', 'check'],
    'Terugrekenen vanaf de gemeenteraad',
    'Working back from the municipal council',
    { by: ['command:plan', 'command:advice routes'] },
  ),
  row('PLAN-08', 'ext', ['document'], 'De kalender, per lezer', 'The calendar, for each reader', {
    by: ['command:calendar', 'command:send calendar', 'document:planning/feed'],
  }),
  row(
    'PLAN-09',
    '7',
    ['data'],
    'Werkgroepen passen bij de strategische agenda',
    'Workgroups fit the strategic agenda',
  ),
  row(
    'PLAN-10',
    '8, ext',
    ['data'],
    'Wat er in het jaar veranderde, met reden',
    'What changed through the year, with the reason',
    {
      by: ['command:plan', 'document:evaluation/figures', 'key:plan.deviations.*.reason'],
    },
  ),
]
