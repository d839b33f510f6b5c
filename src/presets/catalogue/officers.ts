import { type CatalogueRow, row } from './row.ts'

/** The consultation of workgroups with policy officers. */
export const officerRows: readonly CatalogueRow[] = [
  row(
    'STAFF-01',
    '6',
    ['check', 'reminder'],
    'Werkgroep en beleidsmedewerkers spreken elkaar vaak genoeg',
    'Workgroup and policy officers meet often enough',
  ),
  row(
    'STAFF-02',
    '6',
    ['data', 'document', 'check'],
    'Een informeel gesprek met een korte notitie',
    'An informal talk with a short note',
    {
      by: ['document:minutes/draft'],
    },
  ),
  row(
    'STAFF-03',
    '6',
    ['data', 'check'],
    'Bij elk thema een beleidsmedewerker',
    'A policy officer for every theme',
    {
      by: ['key:workgroup.officers.*.themes'],
    },
  ),
  row(
    'STAFF-04',
    '6',
    ['document'],
    'Vragen van de gemeente, waarnemingen van de leden',
    'Questions of the municipality, observations of members',
    {
      by: ['document:agenda', 'command:agenda next', 'vocabulary:officer_headings'],
    },
  ),
  row(
    'STAFF-05',
    '6',
    ['data'],
    'Een latere aanvraag wijst terug naar het gesprek',
    'A later request points back to the talk',
    { by: ['key:advice.request.earlier_consultation'] },
  ),
  row(
    'STAFF-06',
    '6, 7',
    ['data', 'reminder', 'check'],
    'De verbindingsmedewerker legt het overleg uit en brengt mensen samen',
    'The liaison explains the consultation and brings people together',
  ),
  row(
    'STAFF-07',
    '6',
    ['data'],
    'Leden delen hun blik en binden de raad niet',
    'Members share their view and do not bind the council',
  ),
  row(
    'STAFF-08',
    '8',
    ['check'],
    'Deze overleggen volgen uit de jaarplanning',
    'These consultations follow from the year plan',
  ),
  row(
    'STAFF-09',
    '6',
    ['document'],
    'Ruimte voor bijsturen en voor vernieuwen',
    'Room for adjusting and for renewing',
    { by: ['document:agenda', 'command:agenda next', 'vocabulary:officer_headings'] },
  ),
]
