import { because, type CatalogueRow, row } from './row.ts'

/** The client consultation under the Participation Act. */
export const clientConsultationRows: readonly CatalogueRow[] = [
  row(
    'CC-01',
    '6',
    ['check'],
    'Het aantal leden van het Cliëntenoverleg',
    'The size of the client consultation',
  ),
  row(
    'CC-02',
    '1, 6',
    ['data', 'check'],
    'Overleg met de uitvoerder van de Participatiewet',
    'Consultation with the body that carries out the Act',
  ),
  row('CC-03', '1, 6', ['check', 'reminder'], 'Overleg met de wethouder', 'Consultation with the alderman'),
  row('CC-04', '6', ['data'], 'Deze leden vertegenwoordigen wel', 'These members do represent'),
  row(
    'CC-05',
    '6, 7',
    ['check'],
    'Lid van het Cliëntenoverleg is geen lid van de raad',
    'A member of it is no member of the council',
  ),
  row(
    'CC-06',
    '12',
    ['data', 'check'],
    'Het Cliëntenoverleg heeft een trekker',
    'The client consultation has a lead',
  ),
  row(
    'CC-07',
    '1, 6',
    ['check', 'reminder'],
    'Werkgroep en Cliëntenoverleg spreken elkaar',
    'Workgroup and client consultation meet',
  ),
  row(
    'CC-08',
    '6',
    ['document'],
    'De werkgroep legt het Cliëntenoverleg geen verantwoording af',
    'The workgroup owes the client consultation no account',
    {
      reasons: [
        because(
          'Met opzet afwezig: zo’n stuk is er niet.',
          'Left out on purpose: there is no such document.',
        ),
      ],
    },
  ),
  row(
    'CC-09',
    '1',
    ['check'],
    'Een advies steunt niet alleen op het Cliëntenoverleg',
    'An advice does not rest on the client consultation alone',
  ),
  row(
    'CC-10',
    '12',
    ['check', 'computation'],
    'Aanwezig bij elk overleg en beschikbaar voor werkgroepen',
    'Present at each consultation and available for workgroups',
  ),
  row(
    'CC-11',
    '6, 12, 14',
    ['data'],
    'Vergoeding en geld voor scholing',
    'Allowance and money for training',
    {
      by: [
        'norm:allowance.cc_member.share',
        'norm:allowance.cc_lead.share',
        'rule:money-budget-line-missing',
      ],
    },
  ),
  row(
    'CC-12',
    '6',
    ['data'],
    'Verbindingsmedewerker en ondersteuner helpen ook hier',
    'Liaison and supporter help here too',
    {
      by: ['obligation:cc-executing', 'obligation:cc-alderman'],
    },
  ),
  row(
    'CC-13',
    '6, ext',
    ['access'],
    'Eigen stukken, apart van die van de raad',
    'Papers of its own, apart from the council’s',
  ),
  row(
    'CC-14',
    '1',
    ['data'],
    'Een heldere opdracht aan het Cliëntenoverleg',
    'A clear commission of the client consultation',
  ),
]
