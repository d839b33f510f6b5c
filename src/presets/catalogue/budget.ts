import { type CatalogueRow, row } from './row.ts'

/** Budget and material conditions. */
export const budgetRows: readonly CatalogueRow[] = [
  row('BUDG-01', '14', ['data', 'check'], 'Geld voor onkostenvergoedingen', 'Money for allowances', {
    by: ['key:money.budget.*.line'],
  }),
  row(
    'BUDG-02',
    '14',
    ['data', 'check'],
    'Geld voor scholing van de raad',
    'Money for training of the council',
    { by: ['key:money.budget.*.line'] },
  ),
  row('BUDG-03', '14', ['data'], 'Geld voor lidmaatschappen', 'Money for memberships', {
    by: ['key:money.budget.*.line'],
  }),
  row(
    'BUDG-04',
    '6, 14',
    ['data'],
    'Geld voor scholing van het Cliëntenoverleg',
    'Money for training of the client consultation',
    { by: ['key:money.budget.*.line'] },
  ),
  row(
    'BUDG-05',
    '13, 14',
    ['data'],
    'De kosten van de ondersteuner, apart',
    'The costs of the supporter, apart',
    { by: ['key:money.budget.*.line'] },
  ),
  row(
    'BUDG-06',
    '10, 14',
    ['data'],
    'Kosten van tijdelijk voorzitter, selectie en evaluatie',
    'Costs of temporary chair, selection and evaluation',
    { by: ['key:money.budget.*.line'] },
  ),
  row('BUDG-07', '7', ['computation'], 'Scholing van trekkers gereserveerd', 'Training of leads reserved', {
    by: ['command:budget', 'document:money/budget'],
  }),
  row('BUDG-08', '14', ['data'], 'Vergaderruimte met catering', 'Meeting rooms with catering', {
    by: ['key:money.budget.*.line'],
  }),
  row('BUDG-09', '14', ['data'], 'Werkplek, telefoon en computer', 'Work place, telephone and computer', {
    by: ['vocabulary:conditions', 'command:evaluate'],
  }),
  row(
    'BUDG-10',
    '14, ext',
    ['computation', 'document', 'check'],
    'Begroot, uitgegeven en verwacht',
    'Budgeted, spent and expected',
    {
      by: ['command:budget', 'document:money/budget'],
    },
  ),
]
