import type { ItemKind } from '../../../schemas/vocabulary/meetings.ts'
import type { StandingItem, Term } from '../../model/norm-vocabularies.ts'
import { fromChapter } from './term.ts'

const standing = (chapter: string, kind: ItemKind, id: string, nl: string, en: string): StandingItem => ({
  id,
  nl,
  en,
  chapter,
  kind,
})

/** Items that come back on every agenda. Papers, reports, drafts and suggestions are in chapter 6. */
export const standingItems: readonly StandingItem[] = [
  standing('-', 'note', 'opening', 'Opening', 'Opening'),
  standing('-', 'decide', 'agenda', 'Vaststellen van de agenda', 'Adoption of the agenda'),
  standing('-', 'note', 'mededelingen', 'Mededelingen', 'Announcements'),
  standing('-', 'decide', 'verslag', 'Vaststellen van het verslag', 'Adoption of the minutes'),
  standing('-', 'discuss', 'actielijst', 'Actie- en besluitenlijst', 'Action and decision list'),
  standing('6', 'note', 'ingekomen', 'Ingekomen stukken', 'Incoming papers'),
  standing('6', 'note', 'werkgroepen', 'Verslag van de werkgroepen', 'Reports of the workgroups'),
  standing('6', 'decide', 'conceptadviezen', 'Conceptadviezen', 'Draft advice'),
  standing(
    '6',
    'discuss',
    'suggesties',
    'Suggesties voor ongevraagd advies',
    'Suggestions for unsolicited advice',
  ),
  standing('-', 'note', 'rondvraag', 'Rondvraag', 'Any other business'),
  standing('-', 'note', 'sluiting', 'Sluiting', 'Close'),
]

const before = fromChapter('6')

/** What chair and supporter go through before a meeting. */
export const preparationItems: readonly Term[] = [
  before('lopende-zaken', 'Welke lopende zaken zijn er?', 'Which matters are running?'),
  before(
    'gasten-nodig',
    'Is de verbindingsmedewerker of de wethouder nodig?',
    'Is the liaison or the alderman needed?',
  ),
  before('agendapunten-gasten', 'Bij welke agendapunten?', 'For which items?'),
  before('doel-gasten', 'Met welk doel?', 'With what purpose?'),
]

/** Headings for the talk of a workgroup with policy officers. */
export const officerHeadings: readonly Term[] = [
  before('vragen', 'Vragen die nu spelen', 'Current questions'),
  before('waarnemingen', 'Wat de leden zien en horen', 'What members see and hear'),
  before('bijsturen', 'Bijsturen van de uitvoering', 'Adjusting the execution'),
  before(
    'vernieuwen',
    'Vernieuwing met aanbieders en organisaties',
    'Renewal with providers and organisations',
  ),
  before('gebruik', 'Wat er met de inbreng gebeurt', 'Use made of the input'),
]

const start = fromChapter('14')

/** What the start session of the council is about (START-04). */
export const startCouncilItems: readonly Term[] = [
  start(
    'kennismaking',
    'Wie de leden zijn en wat hen bezighoudt',
    'Who the members are and what occupies them',
  ),
  start(
    'ontwikkelingen',
    'Ontwikkelingen en vraagstukken in het sociaal domein',
    'Developments and questions in the social domain',
  ),
  start('rol-college', 'Rol en taak van het College van B&W', 'Role and task of the College'),
  start('organisatie', 'Hoe de gemeente is georganiseerd', 'How the municipality is organised'),
]

/** What the start session of a workgroup is about (START-06, START-07). */
export const startWorkgroupItems: readonly Term[] = [
  start('leden', 'Wie de leden zijn en wat hen interesseert', 'Who the members are and what interests them'),
  start('contacten-leden', 'Contacten van de leden', 'Connections of the members'),
  start('beeld-samenwerking', 'Hoe de leden de samenwerking zien', 'How members see the cooperation'),
  start(
    'themas',
    'Thema’s van de beleidsmedewerkers en wat er speelt',
    'Themes of the officers and what goes on',
  ),
  start(
    'contacten-gemeente',
    'Organisaties die de beleidsmedewerkers spreken',
    'Organisations the officers talk with',
  ),
  start('kansen', 'Kansen om samen te werken', 'Chances for cooperation'),
  start('werkafspraken', 'Werkafspraken', 'Working agreements'),
]

/** Order of a restart: each step waits for the one before (chapters 8, 10, 11, 13 and 14). */
export const restartSteps: readonly Term[] = [
  fromChapter('11')('gesprekken', 'Gesprekken met blijvende leden', 'Talks with staying members'),
  fromChapter('10')('voorzitter', 'Voorzitter werven en benoemen', 'Recruit and appoint the chair'),
  fromChapter('10')('leden', 'Leden werven en benoemen', 'Recruit and appoint members'),
  fromChapter('13')('ondersteuner', 'Ondersteuner werven', 'Recruit the supporter'),
  start('startsessie', 'Startsessie', 'Start session'),
  start('startsessies-werkgroepen', 'Startsessies van de werkgroepen', 'Start sessions of the workgroups'),
  start('werkafspraken', 'Werkafspraken vastleggen', 'Record working agreements'),
  fromChapter('8')('jaarplanning', 'Jaarplanning opstellen', 'Draw up the year plan'),
  start('evaluaties', 'Data van de eerste evaluaties kiezen', 'Choose dates of the first evaluations'),
]
