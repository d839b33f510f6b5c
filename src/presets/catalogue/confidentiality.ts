import { because, type CatalogueRow, row } from './row.ts'

/** Confidentiality and publication. */
export const confidentialityRows: readonly CatalogueRow[] = [
  row(
    'CONF-01',
    '5',
    ['access', 'check'],
    'Wat van de gemeente komt, is vertrouwelijk',
    'What comes from the municipality is confidential',
  ),
  row(
    'CONF-02',
    '5',
    ['data', 'check'],
    'Openbaar pas na een vastgelegde vrijgave',
    'Public only after a recorded release',
  ),
  row(
    'CONF-03',
    '6',
    ['access', 'check'],
    'Agenda’s, verslagen en aanwezigheid zijn voor leden',
    'Agendas, minutes and attendance are for members',
  ),
  row(
    'CONF-04',
    '6, 7',
    ['access', 'check'],
    'Stukken van werkgroepen zijn voor leden',
    'Papers of workgroups are for members',
  ),
  row('CONF-05', '3, 13, ext', ['access'], 'Wat wel openbaar mag zijn', 'What may be public', {
    by: ['command:publish'],
  }),
  row(
    'CONF-06',
    '5, 6',
    ['check'],
    'Alleen openbaar wat op de lijst staat',
    'Only public what is on the list',
    { by: ['command:publish'] },
  ),
  row('CONF-07', 'ext', ['check'], 'Ook oude versies lekken niet', 'Old versions do not leak either', {
    by: ['command:publish', 'command:guard push'],
    reasons: [
      because(
        'De geschiedenis van de openbare map ligt buiten het archief: ipr publiceer doorzoekt haar, een regel kan dat niet.',
        'The history of the public folder lies outside the archive: ipr publish searches it, a rule cannot.',
      ),
    ],
  }),
  row(
    'CONF-08',
    '6',
    ['document', 'access', 'check'],
    'Een gast krijgt alleen de eigen agendapunten',
    'A guest gets only the own items',
    { by: ['document:agenda-extract', 'command:agenda show', 'command:send agenda'] },
  ),
  row(
    'CONF-09',
    'ext',
    ['access', 'check'],
    'Privégegevens van leden zijn nooit openbaar',
    'Members’ private data are never public',
    { by: ['command:forget', 'command:retention'] },
  ),
  row(
    'CONF-10',
    '7',
    ['check'],
    'Alleen leden krijgen de stukken van een werkgroep',
    'Only members get the papers of a workgroup',
  ),
  row(
    'CONF-11',
    'ext',
    ['data', 'check', 'reminder'],
    'Leden verklaren dat zij geheimhouden',
    'Members declare that they keep confidence',
    { by: ['command:access'] },
  ),
  row(
    'CONF-12',
    'ext',
    ['workflow', 'reminder', 'check'],
    'Wie weggaat, verliest de toegang',
    'Who leaves loses access',
    { by: ['command:access', 'command:access end'] },
  ),
  row('CONF-13', '5', ['access'], 'Ook wat mondeling is gezegd, telt', 'What was said aloud counts too', {
    by: ['rule:visibility-too-wide', 'key:minutes.visibility'],
  }),
  row(
    'CONF-14',
    '5, 10, 11',
    ['access', 'check'],
    'Dossiers over personen zijn beperkt',
    'Files about persons are restricted',
    {
      by: ['key:selection.visibility', 'key:dismissal.visibility', 'command:access', 'command:guard commit'],
    },
  ),
  row(
    'CONF-15',
    '3, 5',
    ['document'],
    'Bronnen horen niets vertrouwelijks',
    'Sources hear nothing confidential',
    { by: ['document:society/questions', 'document:organisation/tasks'] },
  ),
]
