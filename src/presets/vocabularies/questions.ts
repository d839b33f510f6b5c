import type { Term } from '../../model/norm-vocabularies.ts'
import { fromChapter } from './term.ts'

const signal = fromChapter('3')

/** What chapter 3 wants to know behind every signal. */
export const signalQuestions: readonly Term[] = [
  signal('kijk-van-inwoners', 'Hoe kijken inwoners ernaar?', 'How do residents look at it?'),
  signal('zorgen', 'Waar liggen hun zorgen?', 'Where are their worries?'),
  signal('verwachtingen', 'Wat verwachten zij van de gemeente?', 'What do they expect of the municipality?'),
  signal('wat-nodig', 'Wat is er nodig?', 'What is needed?'),
]

const proposal = fromChapter('-')

/** Open questions for a talk with residents. Chapter 7 asks for such questions and does not give them. */
export const conversationQuestions: readonly Term[] = [
  proposal(
    'dagelijks-leven',
    'Hoe merkt u dit in uw dagelijks leven?',
    'How do you notice this in daily life?',
  ),
  proposal('gaat-goed', 'Wat gaat goed en moet zo blijven?', 'What goes well and should stay?'),
  proposal('gaat-moeilijk', 'Wat kost u moeite?', 'What is hard for you?'),
  proposal('eerst-gevraagd', 'Wie vraagt u als eerste om hulp?', 'Whom do you ask for help first?'),
  proposal('belemmering', 'Wat houdt u tegen om hulp te vragen?', 'What keeps you from asking for help?'),
  proposal('anderen', 'Hoe is dit voor mensen om u heen?', 'How is this for people around you?'),
  proposal('beter', 'Wat zou het voor u beter maken?', 'What would make it better for you?'),
]

/** One opening question for each resident role, as a proposal. */
export const roleQuestions: readonly Term[] = [
  proposal(
    'deelnemer',
    'Wat regelt u zelf, en waar loopt u dan tegenaan?',
    'What do you arrange yourself, and what gets in your way?',
  ),
  proposal(
    'gebruiker',
    'Kunt u de voorzieningen in uw buurt goed vinden en gebruiken?',
    'Can you find and use the facilities in your neighbourhood?',
  ),
  proposal(
    'mantelzorger',
    'Hoe houdt u de zorg voor uw naaste vol?',
    'How do you keep up the care for your next of kin?',
  ),
  proposal(
    'buur',
    'Wat merkt u in uw buurt, en wat kunt u voor elkaar doen?',
    'What do you notice in your neighbourhood, and what can you do for each other?',
  ),
  proposal(
    'vrijwilliger',
    'Wat ziet u als vrijwilliger, en wat hebt u nodig?',
    'What do you see as a volunteer, and what do you need?',
  ),
  proposal(
    'initiatiefnemer',
    'Wat helpt of hindert u bij uw initiatief?',
    'What helps or hinders your initiative?',
  ),
  proposal(
    'client',
    'Past de ondersteuning die u krijgt bij wat u nodig hebt?',
    'Does the support you get fit what you need?',
  ),
]
