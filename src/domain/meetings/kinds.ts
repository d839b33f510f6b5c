import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'

/** Who can be asked to a meeting, as a group or by role. Who they are on a day: `parties.ts`. */
export const parties = vocabulary({
  members: ['alle leden', 'all members'],
  chair: ['voorzitter', 'chair'],
  group: ['leden van de werkgroep', 'members of the workgroup'],
  leads: ['trekkers', 'leads'],
  supporter: ['onafhankelijk ondersteuner', 'independent supporter'],
  treasurer: ['penningmeester', 'treasurer'],
  alderman: ['wethouder', 'alderman'],
  heads: ['afdelingshoofd', 'head of department'],
  programme_managers: ['programmamanager', 'programme manager'],
  team_leaders: ['teamleider', 'team leader'],
  liaison: ['verbindingsmedewerker', 'liaison'],
  officers: ['beleidsmedewerkers', 'policy officers'],
  group_officers: ['beleidsmedewerkers van de thema’s', 'policy officers of the themes'],
  municipality: ['de gemeente', 'the municipality'],
  cc: ['Cliëntenoverleg', 'client consultation'],
  executing_body: ['directie van de uitvoeringsorganisatie', 'management of the executing body'],
  board: ['bestuur van de stichting', 'board of the foundation'],
  evaluator: ['onafhankelijk evaluator', 'independent evaluator'],
})
export type Party = (typeof parties.keys)[number]

/** What a meeting or another duty leaves behind. */
const results = vocabulary({
  minutes: ['verslag met besluiten', 'minutes with decisions'],
  report: ['verslag', 'report'],
  note: ['korte notitie', 'short note'],
  actions: ['conclusies en acties', 'conclusions and actions'],
  checklist: ['checklist', 'checklist'],
  themes: ['lijst van grote thema’s', 'list of big themes'],
  papers: ['lijst van beleidsstukken', 'list of policy papers'],
  marks: ['per beleidsstuk: advies, informeren of niet nodig', 'per policy paper: advice, inform or none'],
  plan: ['jaarplanning', 'year plan'],
  agreements: ['werkafspraken', 'working agreements'],
  two_parts: ['verslag voor de leden en een deelbaar deel', 'report for members and a shareable part'],
  decision: ['besluit', 'decision'],
  overview: ['overzicht', 'overview'],
  annual_report: ['jaarverslag', 'annual report'],
  site: ['website', 'website'],
  sums: ['berekening per persoon en totaal', 'sums per person and in total'],
  amount: ['bedrag van het jaar', 'amount of the year'],
  confirmation: ['bevestiging', 'confirmation'],
  roster: ['rooster van aftreden', 'roster of resignation'],
  record: ['datum en uitkomst', 'date and outcome'],
  file: ['selectiedossier en benoeming', 'selection file and appointment'],
  handover: ['overdracht', 'handover note'],
})
export type Result = (typeof results.keys)[number]

/** What a kind of meeting fixes (MEET-19, with the tables of the calendar). */
export interface KindOfMeeting {
  /** Whose meeting it is. */
  readonly unit: 'council' | 'workgroup' | 'cc' | 'foundation'
  readonly required: readonly Party[]
  readonly optional: readonly Party[]
  /** Who convenes, together when there are more. */
  readonly conveners: readonly Party[]
  /** Both sides put items on the agenda (ALD-03). */
  readonly jointAgenda: boolean
  readonly result: Result
}

const row = (
  unit: KindOfMeeting['unit'],
  required: readonly Party[],
  optional: readonly Party[],
  conveners: readonly Party[],
  result: Result,
  jointAgenda = false,
): KindOfMeeting => ({ unit, required, optional, conveners, jointAgenda, result })

/** The kinds of meeting. Where the text names no convener, the liaison, a lead or the clients' lead is proposed. */
export const kindsOfMeeting: { readonly [K in MeetingKind]: KindOfMeeting } = {
  council: row(
    'council',
    ['members'],
    ['supporter', 'liaison', 'alderman', 'officers'],
    ['chair'],
    'minutes',
  ),
  workgroup: row('workgroup', ['group'], ['supporter', 'group_officers', 'cc'], ['leads'], 'actions'),
  officers: row('workgroup', ['group', 'group_officers'], ['liaison'], ['liaison', 'leads'], 'note'),
  alderman: row(
    'council',
    ['members', 'alderman'],
    ['heads', 'programme_managers', 'officers', 'liaison', 'supporter'],
    ['chair', 'alderman'],
    'report',
    true,
  ),
  preparation: row('council', ['chair', 'supporter'], [], ['chair'], 'checklist'),
  'big-themes': row('council', ['chair', 'alderman', 'heads', 'liaison'], [], ['liaison'], 'themes'),
  relevance: row('council', ['liaison', 'chair', 'leads'], [], ['liaison'], 'marks'),
  'cc-executing': row('cc', ['cc', 'executing_body'], ['liaison', 'supporter'], ['cc'], 'report'),
  'cc-alderman': row('cc', ['cc', 'alderman'], ['liaison', 'supporter'], ['liaison'], 'report'),
  'cc-workgroup': row('workgroup', ['group', 'cc'], ['supporter'], ['leads'], 'note'),
  'start-council': row(
    'council',
    ['members', 'alderman', 'heads', 'liaison'],
    ['supporter'],
    ['alderman'],
    'report',
  ),
  'start-workgroup': row(
    'workgroup',
    ['group', 'group_officers'],
    ['liaison', 'supporter'],
    ['liaison', 'leads'],
    'agreements',
  ),
  evaluation: row('council', ['members', 'chair'], ['supporter'], ['chair'], 'two_parts'),
  'evaluation-workgroup': row('workgroup', ['group', 'chair'], ['supporter'], ['leads', 'chair'], 'report'),
  'evaluation-alderman': row(
    'council',
    ['members', 'alderman'],
    ['liaison', 'supporter'],
    ['chair'],
    'report',
    true,
  ),
  'evaluation-municipal': row(
    'council',
    ['members', 'alderman', 'officers'],
    ['heads', 'liaison', 'supporter'],
    ['alderman'],
    'report',
  ),
  'follow-up': row(
    'council',
    ['members', 'municipality'],
    ['supporter'],
    ['chair', 'liaison'],
    'actions',
    true,
  ),
  expectations: row('council', ['members', 'municipality'], ['supporter'], ['municipality'], 'note', true),
  college: row('council', ['members', 'alderman'], ['liaison', 'supporter'], ['chair', 'alderman'], 'report'),
  foundation: row('foundation', ['board'], ['treasurer', 'supporter'], ['board'], 'minutes'),
}
