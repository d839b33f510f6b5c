import { type CatalogueRow, row } from './row.ts'

/** The meetings of the council. */
export const meetingRows: readonly CatalogueRow[] = [
  row(
    'MEET-01',
    '6',
    ['data', 'check'],
    'De raad kiest zelf hoe vaak hij vergadert',
    'The council chooses itself how often it meets',
    { by: ['command:meeting add', 'command:meeting move', 'command:meeting cancel'] },
  ),
  row('MEET-02', '6', ['access', 'check'], 'Vergaderingen zijn besloten', 'Meetings are closed'),
  row(
    'MEET-03',
    '6',
    ['check'],
    'De gemeente is er alleen bij als de agenda daar reden voor geeft',
    'The municipality is there only when the agenda asks for it',
    { by: ['document:meeting/prepare', 'command:meeting part'] },
  ),
  row(
    'MEET-04',
    '6',
    ['data', 'check'],
    'Van elke gast: bij welk punt, waarvoor en wie dat afsprak',
    'Of every guest: at which item, what for and who agreed',
    { by: ['command:meeting guest', 'document:meeting/show'] },
  ),
  row(
    'MEET-05',
    '6',
    ['data', 'check'],
    'Van elk lid of het aanwezig was',
    'Of every member whether present',
    {
      by: [
        'command:meeting apology',
        'command:minutes note',
        'document:minutes/form',
        'command:form',
        'command:replies',
      ],
    },
  ),
  row(
    'MEET-06',
    '6',
    ['data'],
    'Besluiten worden samen genomen en vastgelegd',
    'Decisions are taken together and recorded',
    {
      by: [
        'document:minutes/show',
        'command:minutes note',
        'command:decisions',
        'key:minutes.items.*.decisions.*.text',
        'command:minutes start',
      ],
    },
  ),
  row(
    'MEET-07',
    '6',
    ['document', 'check'],
    'Een adviesaanvraag is een ingekomen stuk',
    'A request for advice is an incoming paper',
    {
      by: ['command:incoming', 'command:incoming add', 'document:agenda', 'command:agenda next'],
    },
  ),
  row(
    'MEET-08',
    '6',
    ['document', 'check'],
    'Bij binnenkomst alleen verdelen, niet bespreken',
    'On arrival only allot, do not discuss',
    {
      by: ['document:agenda'],
    },
  ),
  row(
    'MEET-09',
    '6',
    ['workflow', 'reminder', 'check'],
    'Voor elke vergadering overleggen voorzitter en ondersteuner',
    'Before every meeting chair and supporter confer',
    {
      by: [
        'command:meeting prepare',
        'document:meeting/prepare',
        'command:week',
        'vocabulary:preparation_items',
      ],
    },
  ),
  row('MEET-10', '6, ext', ['document'], 'Vaste punten op de agenda', 'Standing items on the agenda', {
    by: ['document:agenda', 'command:agenda next', 'vocabulary:standing_items'],
  }),
  row(
    'MEET-11',
    '6',
    ['workflow', 'check'],
    'De vergadering beslist of een conceptadvies uitgaat',
    'The meeting decides whether a draft advice goes out',
    { by: ['step:R8', 'document:agenda'] },
  ),
  row(
    'MEET-12',
    '6',
    ['data'],
    'Leden doen suggesties voor ongevraagd advies',
    'Members suggest unsolicited advice',
    {
      by: ['step:U1', 'document:agenda', 'key:minutes.items.*.suggestion_by'],
    },
  ),
  row(
    'MEET-13',
    '6, 13',
    ['access', 'check'],
    'Agenda’s en verslagen zijn alleen voor leden',
    'Agendas and minutes are for members only',
    { by: ['document:minutes/show'] },
  ),
  row(
    'MEET-14',
    '13',
    ['workflow', 'check'],
    'Een verslag is concept, nagekeken en dan vastgesteld',
    'Minutes are draft, checked and then adopted',
    {
      by: [
        'command:meeting after',
        'document:meeting/after',
        'document:minutes/show',
        'command:minutes start',
        'document:minutes/draft',
      ],
    },
  ),
  row('MEET-15', '13, ext', ['reminder'], 'De agenda gaat op tijd uit', 'The agenda goes out in time', {
    by: ['command:week', 'command:send agenda'],
  }),
  row(
    'MEET-16',
    '6',
    ['document'],
    'Een verslag op hoofdlijnen, zonder wie wat vond',
    'Minutes on main lines, without who thought what',
    { by: ['document:minutes/draft'] },
  ),
  row('MEET-17', '14', ['data', 'reminder'], 'Een geregelde ruimte, met catering', 'A room with catering', {
    by: ['command:meeting arrange', 'command:week'],
  }),
  row('MEET-18', '3, 6, 7, 8, 10, 14', ['data', 'check'], 'De soorten overleg', 'The kinds of meeting', {
    by: ['key:meeting.kind', 'rule:schema-choice'],
  }),
  row(
    'MEET-19',
    'all',
    ['data', 'check'],
    'Per soort overleg: wie er is, wie bijeenroept, wat eruit komt',
    'For each kind: who is there, who convenes, what comes of it',
    { by: ['command:meeting add'] },
  ),
]
