import { type CatalogueRow, row } from './row.ts'

/** The independent supporter. */
export const supporterRows: readonly CatalogueRow[] = [
  row(
    'SUPP-01',
    '13',
    ['check'],
    'De ondersteuner werkt niet bij de gemeente',
    'The supporter is no municipal employee',
  ),
  row(
    'SUPP-02',
    '13',
    ['check'],
    'De ondersteuner brengt geen inhoud in',
    'The supporter contributes no content',
  ),
  row(
    'SUPP-03',
    '13',
    ['data', 'check', 'reminder'],
    'De raad stelt elk jaar de taken vast',
    'The council sets the tasks every year',
  ),
  row('SUPP-04', '13', ['data'], 'De voorzitter stuurt aan', 'The chair steers'),
  row(
    'SUPP-05',
    '13',
    ['computation', 'check'],
    'De uren per week, gemiddeld over het jaar',
    'The hours a week, on average over the year',
    { by: ['command:hours', 'document:money/hours'] },
  ),
  row(
    'SUPP-06',
    '13, 14',
    ['data', 'check'],
    'De gemeente sluit de overeenkomst en betaalt',
    'The municipality concludes the contract and pays',
  ),
  row(
    'SUPP-07',
    '14',
    ['data'],
    'Een werkplek met telefoon en computer',
    'A work place with telephone and computer',
    {
      by: ['vocabulary:conditions', 'command:evaluate'],
    },
  ),
  row(
    'SUPP-08',
    '13',
    ['check'],
    'Werven na de benoeming van de voorzitter',
    'Recruit after the chair’s appointment',
  ),
  row(
    'SUPP-09',
    '10, 13',
    ['check'],
    'De voorzitter kiest met een of twee leden',
    'The chair selects with one or two members',
  ),
  row(
    'SUPP-10',
    '6',
    ['data'],
    'Dezelfde rol voor het Cliëntenoverleg',
    'The same role for the client consultation',
    { by: ['command:tasks'] },
  ),
  row(
    'SUPP-11',
    '13',
    ['document', 'reminder', 'check'],
    'Elk jaar een jaarverslag',
    'An annual report every year',
    {
      by: ['command:report annual', 'command:verify'],
    },
  ),
  row('SUPP-12', '13', ['reminder', 'check'], 'Een website die bijblijft', 'A website that is kept up', {
    by: ['command:publish'],
  }),
  row(
    'SUPP-13',
    '9',
    ['data'],
    'De ondersteuner kan secretaris of penningmeester zijn',
    'The supporter can be secretary or treasurer',
  ),
  row(
    'SUPP-14',
    '6, 13',
    ['access', 'check'],
    'De ondersteuner ziet de stukken en houdt ze geheim',
    'The supporter sees the papers and keeps them confidential',
  ),
]
