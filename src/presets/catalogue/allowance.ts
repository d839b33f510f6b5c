import { type CatalogueRow, row } from './row.ts'

const sum = { by: ['command:allowance'] } as const

/** The allowance. */
export const allowanceRows: readonly CatalogueRow[] = [
  row(
    'ALLOW-01',
    '12',
    ['data'],
    'Vrijwilligerswerk met een onkostenvergoeding, geen loon',
    'Volunteer work with an allowance, no wage',
  ),
  row(
    'ALLOW-02',
    '12',
    ['data', 'check'],
    'Het fiscaal maximum van elk jaar',
    'The fiscal maximum of each year',
    {
      by: ['key:council.fiscal_maxima.*.year_amount'],
    },
  ),
  row('ALLOW-03', '12', ['computation'], 'Wat een gewoon lid krijgt', 'What an ordinary member gets', sum),
  row(
    'ALLOW-04',
    '12',
    ['computation', 'check'],
    'Wat aanwezigheid voor het bedrag betekent',
    'What attendance means for the amount',
    sum,
  ),
  row('ALLOW-05', '12', ['computation'], 'Wat een trekker krijgt', 'What a lead gets', sum),
  row(
    'ALLOW-06',
    '12',
    ['computation'],
    'Wat de voorzitter na de eerste fase krijgt',
    'What the chair gets after the first phase',
    sum,
  ),
  row(
    'ALLOW-07',
    '10, 12',
    ['data', 'check'],
    'Een eigen bedrag voor de tijdelijke voorzitter',
    'An amount of its own for the temporary chair',
    sum,
  ),
  row(
    'ALLOW-08',
    '12',
    ['computation', 'check'],
    'Wat een lid van het Cliëntenoverleg krijgt',
    'What a member of the client consultation gets',
    sum,
  ),
  row(
    'ALLOW-09',
    '12, ext',
    ['computation', 'check'],
    'Dubbele rollen tellen niet op',
    'Double roles do not add up',
    sum,
  ),
  row(
    'ALLOW-10',
    '12',
    ['workflow', 'reminder'],
    'Samen zoeken als een uitkering knelt',
    'Look together when a benefit pinches',
    {
      by: ['command:pay arrange', 'document:money/notice', 'key:payments.arrangements.*.kind'],
    },
  ),
  row(
    'ALLOW-11',
    '12',
    ['computation'],
    'Andere taken geven geen extra deel',
    'Other tasks give no extra share',
    sum,
  ),
  row(
    'ALLOW-12',
    'ext',
    ['computation'],
    'Een deel van het jaar, of een andere rol',
    'Part of a year, or another role',
    sum,
  ),
  row(
    'ALLOW-13',
    'ext',
    ['check'],
    'Ook per maand niet boven het maximum',
    'Not above the maximum in a month either',
    { by: ['command:pay plan', 'document:money/pay-plan'] },
  ),
  row(
    'ALLOW-14',
    '12, 13, ext',
    ['document', 'access', 'check'],
    'Een jaaropgave per persoon en een totaal zonder namen',
    'A statement per person and a total without names',
    {
      by: [
        'command:allowance',
        'document:money/statement',
        'document:money/allowance',
        'key:payments.visibility',
        'command:form',
      ],
    },
  ),
  row(
    'ALLOW-15',
    '13',
    ['check'],
    'De ondersteuner krijgt geen vergoeding',
    'The supporter gets no allowance',
  ),
  row('ALLOW-16', 'ext', ['document'], 'Elke som is na te rekenen', 'Every sum can be redone by hand', {
    by: ['command:allowance', 'document:money/explain'],
  }),
]
