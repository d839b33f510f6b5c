import type { EvaluationTopic, Term } from '../../model/norm-vocabularies.ts'
import { fromChapter } from './term.ts'

const topic = (id: string, nl: string, en: string, shared: boolean): EvaluationTopic => ({
  id,
  nl,
  en,
  chapter: '10',
  shared,
})

/** Topics of the internal evaluation; what is about persons or the inner working stays inside. */
export const evalTopics: readonly EvaluationTopic[] = [
  topic('functioneren', 'Hoe wij samen functioneren', 'How we function together', false),
  topic('inzet-leden', 'Bijdrage en inzet van alle leden', 'Contribution and effort of all members', false),
  topic('inzet-voorzitter', 'Bijdrage en inzet van de voorzitter', 'Contribution of the chair', false),
  topic('rol-en-taak', 'Hoe leden hun rol en taak ervaren', 'How members experience role and task', true),
  topic('behoeften', 'Wat leden nodig hebben voor hun rol', 'What members need for their role', true),
  topic('samenspel-gemeente', 'Samenspel met de gemeente', 'Interplay with the municipality', true),
  topic('werkgroepen', 'Werken met werkgroepen', 'Working with workgroups', false),
  topic('contacten-samenleving', 'Contacten met de samenleving', 'Contacts with society', true),
]

const aspect = fromChapter('1')

/** What the council was set up for, as seven questions (chapter 1). */
export const evalAspects: readonly Term[] = [
  aspect(
    'relatie-gemeente',
    'Krijgt de relatie met de gemeente genoeg aandacht?',
    'Does the relation with the municipality get enough attention?',
  ),
  aspect(
    'heldere-visie',
    'Is de visie van de gemeente op rol, taak en werkwijze helder?',
    'Is the municipality’s vision on role, task and method clear?',
  ),
  aspect(
    'actieve-verbinding',
    'Legt de gemeente actief verbindingen met ons?',
    'Does the municipality actively link with us?',
  ),
  aspect(
    'breed-perspectief',
    'Kijken wij breed, met aandacht voor cliënten?',
    'Do we look broadly, with attention for clients?',
  ),
  aspect(
    'advies-van-inwoners',
    'Steunen onze adviezen op wat inwoners ons vertellen?',
    'Does our advice rest on what residents tell us?',
  ),
  aspect(
    'gesprek-in-werkgroepen',
    'Ontstaan adviezen in gesprek binnen de werkgroepen?',
    'Does advice grow from dialogue in the workgroups?',
  ),
  aspect(
    'informele-uitwisseling',
    'Wisselen wij ook informeel van gedachten met de gemeente?',
    'Do we also exchange views informally with the municipality?',
  ),
]

const condition = fromChapter('14')

export const valueQuestions: readonly Term[] = [
  condition(
    'waarde-wethouder',
    'Draagt de wethouder zichtbaar uit wat ons werk waard is?',
    'Does the alderman visibly show what our work is worth?',
  ),
  condition(
    'waarde-afdelingshoofd',
    'Draagt het afdelingshoofd dat uit binnen de ambtelijke organisatie?',
    'Does the head of department do so inside the civil service?',
  ),
]

/** The conditions of chapter 14, one line each. */
export const conditions: readonly Term[] = [
  condition(
    'communicatie',
    'Duidelijke communicatie over rol, taak en functie',
    'Clear communication on role, task and function',
  ),
  condition(
    'waarde-wethouder',
    'De wethouder draagt de waarde van het werk uit',
    'The alderman shows the value of the work',
  ),
  condition(
    'waarde-afdelingshoofd',
    'Het afdelingshoofd draagt de waarde van het werk uit',
    'The head of department shows the value of the work',
  ),
  condition(
    'werkwijze-gemeente',
    'Een plek in de werkwijze van beleidsmedewerkers',
    'A place in the methods of policy officers',
  ),
  condition(
    'verbindingsmedewerker',
    'Een verbindingsmedewerker met heldere rol en mandaat',
    'A liaison with clear role and mandate',
  ),
  condition('startsessie', 'Een startsessie', 'A start session'),
  condition(
    'startsessies-werkgroepen',
    'Startsessies van de werkgroepen',
    'Start sessions of the workgroups',
  ),
  condition('interne-evaluatie', 'Interne evaluatie', 'Internal evaluation'),
  condition('evaluatie-gemeente', 'Evaluatie door de gemeente', 'Evaluation by the municipality'),
  condition('vervolgacties', 'Vervolgacties met datum en aanpak', 'Follow-up actions with date and way'),
  condition('onafhankelijke-evaluatie', 'Onafhankelijke evaluatie', 'Independent evaluation'),
  condition('vergaderruimte', 'Vergaderruimte met catering', 'Meeting rooms with catering'),
  condition('budget-vergoeding', 'Budget voor onkostenvergoedingen', 'Budget for allowances'),
  condition('budget-scholing', 'Budget voor scholing', 'Budget for training'),
  condition('budget-lidmaatschappen', 'Budget voor lidmaatschappen', 'Budget for memberships'),
  condition('betaling-ondersteuner', 'Betaling van de ondersteuner', 'Payment of the supporter'),
  condition(
    'werkplek-ondersteuner',
    'Werkplek met telefoon en computer voor de ondersteuner',
    'Work place with telephone and computer for the supporter',
  ),
]

const section = fromChapter('-')

/** Sections of the annual report. Chapter 13 asks for the report and does not say what is in it. */
export const annualReportSections: readonly Term[] = [
  section('voorwoord', 'Voorwoord', 'Preface'),
  section('taak', 'Wie wij zijn en wat wij doen', 'Who we are and what we do'),
  section('samenstelling', 'Samenstelling', 'Composition'),
  section('werkgroepen', 'Werkgroepen en thema’s', 'Workgroups and themes'),
  section('vergaderingen', 'Vergaderingen en overleggen', 'Meetings and consultations'),
  section('adviezen', 'Adviezen en reacties', 'Advice and responses'),
  section('aanbevelingen', 'Stand van de aanbevelingen', 'State of the recommendations'),
  section('signalen', 'Signalen per thema', 'Signals by theme'),
  section('scholing', 'Scholing', 'Training'),
  section('geld', 'Geld', 'Money'),
  section('vervolgacties', 'Vervolgacties', 'Follow-up actions'),
  section('vooruitblik', 'Vooruitblik', 'Looking ahead'),
]
