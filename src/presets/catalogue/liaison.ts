import { type CatalogueRow, row } from './row.ts'

/** The liaison. */
export const liaisonRows: readonly CatalogueRow[] = [
  row(
    'LIAI-01',
    '8, 14',
    ['data', 'check'],
    'Eén vaste verbindingsmedewerker, met mandaat',
    'One fixed liaison, with a mandate',
  ),
  row(
    'LIAI-02',
    '1',
    ['data'],
    'Contactambtenaar is een ander woord voor hetzelfde',
    'Contact official is another word for the same',
  ),
  row(
    'LIAI-03',
    '6, 8',
    ['data'],
    'De verbindingsmedewerker werkt ook voor het Cliëntenoverleg',
    'The liaison works for the client consultation too',
    {
      by: ['obligation:cc-alderman', 'rule:meeting-party-missing'],
    },
  ),
  row(
    'LIAI-04',
    '6',
    ['access', 'check'],
    'De verbindingsmedewerker is geen lid',
    'The liaison is no member',
  ),
  row(
    'LIAI-05',
    '8',
    ['data'],
    'Een organisatieschema van de gemeente dat klopt',
    'A chart of the municipality that is up to date',
    {
      by: ['key:document.kind'],
    },
  ),
  row(
    'LIAI-06',
    '6, 7, 8, 14',
    ['document', 'reminder'],
    'Wat de verbindingsmedewerker nu te doen heeft',
    'What the liaison has to do now',
    {
      by: ['command:week', 'document:week', 'command:tasks'],
    },
  ),
  row(
    'LIAI-07',
    '8',
    ['data'],
    'Beleidsmedewerkers herinneren aan te late stukken',
    'Remind policy officers of late papers',
    {
      by: ['step:X16', 'document:advice/reminder', 'command:send letter'],
    },
  ),
  row(
    'LIAI-08',
    '10',
    ['data'],
    'De gemeente mag helpen bij het werven',
    'The municipality may help recruiting',
    {
      by: ['key:vacancy.events.*.by'],
    },
  ),
  row(
    'LIAI-09',
    'A1',
    ['workflow'],
    'De verbindingsmedewerker verbindt het Cliëntenoverleg met wethouder en werkgroep',
    'The liaison links the client consultation with alderman and workgroup',
    {
      by: ['obligation:cc-alderman', 'obligation:cc-workgroup'],
    },
  ),
  row(
    'LIAI-10',
    '8',
    ['check'],
    'Een aanvraag gaat niet rechtstreeks naar een werkgroep',
    'A request does not go straight to a workgroup',
    {
      by: ['key:advice.request.sent_to_workgroup', 'command:incoming add'],
    },
  ),
]
