import { because, type CatalogueRow, row } from './row.ts'

/** Contacts with society, and sources. */
export const contactRows: readonly CatalogueRow[] = [
  row(
    'CONTACT-01',
    '5',
    ['data'],
    'Vindplaatsen: waar leden informatie halen',
    'Places where members find information',
    {
      by: ['vocabulary:place_kinds', 'key:contacts.contacts.*.place_kind'],
    },
  ),
  row(
    'CONTACT-02',
    '5',
    ['computation', 'check'],
    'Vooral praten met wie het zelf meemaakt',
    'Mostly talk with those who live it',
    { by: ['command:contacts'] },
  ),
  row('CONTACT-03', '7', ['data'], 'Ook professionals, als minderheid', 'Professionals too, as a minority'),
  row(
    'CONTACT-04',
    '5',
    ['data', 'computation'],
    'Niet ophalen wat de gemeente al weet',
    'Do not gather what the municipality knows',
    { by: ['command:contacts'] },
  ),
  row('CONTACT-05', '5, 6', ['document'], 'Geen verantwoording aan bronnen', 'No account to sources', {
    reasons: [
      because(
        'Met opzet afwezig: er gaan geen brieven naar bronnen.',
        'Left out on purpose: no letters go to sources.',
      ),
    ],
  }),
  row(
    'CONTACT-06',
    '4, 5',
    ['computation', 'check'],
    'Elke werkgroep spreekt cliënten',
    'Every workgroup talks with clients',
    { by: ['command:contacts'] },
  ),
  row(
    'CONTACT-07',
    '5',
    ['data', 'workflow', 'check'],
    'Wie een lid benadert, komt in de werkgroep aan de orde',
    'Who approaches a member comes up in the workgroup',
    {
      by: ['command:contacts discussed', 'command:publish', 'key:workgroup.contact'],
    },
  ),
  row(
    'CONTACT-08',
    '5, A2',
    ['check'],
    'Een advies noemt soorten bronnen, geen personen',
    'An advice names kinds of sources, no persons',
  ),
  row(
    'CONTACT-09',
    '7',
    ['data'],
    'Eigen waarneming en vakkennis tellen, met die naam',
    'Own observation and knowledge count, under that name',
    {
      by: ['key:signal.sources.*.form', 'key:advice.sources.*.form'],
    },
  ),
  row(
    'CONTACT-10',
    '5, ext',
    ['check', 'access'],
    'Geen persoonsgegevens in het contactlogboek',
    'No personal data in the contact log',
    { by: ['command:contacts add'] },
  ),
  row(
    'CONTACT-11',
    '5, 10',
    ['document'],
    'De evaluatie gaat ook over contacten',
    'The evaluation is about contacts as well',
    {
      by: ['vocabulary:eval_topics', 'command:evaluate', 'document:evaluation/prepare'],
    },
  ),
  row(
    'CONTACT-12',
    '7, 4',
    ['document'],
    'Vragen die het perspectief van inwoners openen',
    'Questions that open up residents’ perspectives',
    {
      by: [
        'document:society/questions',
        'command:signals questions',
        'vocabulary:conversation_questions',
        'vocabulary:role_questions',
      ],
    },
  ),
]
