import { type CatalogueRow, row } from './row.ts'

/** Signals from residents. */
export const signalRows: readonly CatalogueRow[] = [
  row(
    'SIGN-01',
    '3',
    ['data'],
    'Een signaal met thema, rol, groep en bron',
    'A signal with theme, role, group and source',
    {
      by: [
        'key:signal.subject',
        'key:signal.themes',
        'key:signal.resident_roles',
        'key:signal.client_groups',
        'key:signal.sources.*.form',
      ],
    },
  ),
  row(
    'SIGN-02',
    '3',
    ['data', 'check'],
    'Een signaal op tafel heeft vier delen',
    'A signal that is tabled has four parts',
    { by: ['command:signals step', 'document:society/signal-paper'] },
  ),
  row(
    'SIGN-03',
    '3',
    ['document'],
    'Vragen die helpen bij een signaal',
    'Questions that help with a signal',
    {
      by: ['vocabulary:signal_questions', 'document:society/questions'],
    },
  ),
  row(
    'SIGN-04',
    '3, 6, 7',
    ['data'],
    'Een signaal kan langs vele wegen op tafel komen',
    'A signal can be tabled in many ways',
    {
      by: ['key:signal.events.*.step', 'document:agenda', 'document:society/signal-paper'],
    },
  ),
  row(
    'SIGN-05',
    '3, 7',
    ['workflow', 'check'],
    'De stappen van een signaal, tot het is afgesloten',
    'The steps of a signal, until it is closed',
    {
      by: ['command:week', 'command:signals', 'command:signals step'],
    },
  ),
  row(
    'SIGN-06',
    '5',
    ['check', 'access'],
    'Een signaal is een patroon, geen geval van één persoon',
    'A signal is a pattern, not the case of one person',
    { by: ['command:signals add'] },
  ),
  row('SIGN-07', 'A2, 7', ['check'], 'Meer dan één soort bron', 'More than one kind of source'),
  row(
    'SIGN-08',
    '3, 4, 5',
    ['computation', 'document'],
    'Welke signalen vaker komen',
    'Which signals come more often',
    { by: ['command:signals patterns', 'norm:publish.min_group_count'] },
  ),
  row('SIGN-09', 'A2', ['check'], 'Signalen in gewone woorden', 'Signals in ordinary words'),
  row(
    'SIGN-10',
    'A2',
    ['data'],
    'Welke signalen met elkaar te maken hebben',
    'Which signals have to do with each other',
    {
      by: ['key:signal.related', 'command:signals show'],
    },
  ),
  row(
    'SIGN-11',
    '6',
    ['access'],
    'Signalen van het Cliëntenoverleg blijven apart',
    'Signals of the client consultation stay apart',
  ),
]
