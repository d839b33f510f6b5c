import type { TaskTerm } from '../../model/norm-vocabularies.ts'
import { task } from './term.ts'

/** Tasks of the alderman. */
export const aldermanTasks: readonly TaskTerm[] = [
  task('6', 'ALD-01', 'overleg', 'Overleg voeren met alle leden', 'Meet all members together'),
  task(
    '8',
    'PLAN-01',
    'grote-themas',
    'De grote thema’s van het jaar bespreken',
    'Discuss the big themes of the year',
  ),
  task('6', 'CC-03', 'clientenoverleg', 'Met het Cliëntenoverleg spreken', 'Meet the client consultation'),
  task('14', 'START-03', 'startsessie', 'De startsessie organiseren', 'Organise the start session'),
  task(
    '14',
    'EVAL-03 EVAL-04',
    'evaluatie',
    'Evalueren en de uitkomsten bespreken',
    'Evaluate and discuss the outcome',
  ),
  task(
    '11',
    'MEMB-22 START-01',
    'gesprekken',
    'Met elk blijvend lid persoonlijk spreken',
    'Talk with each staying member personally',
  ),
  task(
    '14',
    'MUNI-02',
    'waarde',
    'De waarde uitdragen, binnen en buiten de gemeente',
    'Show the value inside and outside',
  ),
  task('6', 'REL-08', 'positie', 'De onafhankelijke positie bewaken', 'Guard the independent position'),
]

/** Tasks of the head of department. */
export const headTasks: readonly TaskTerm[] = [
  task(
    '8',
    'PLAN-01',
    'grote-themas',
    'De grote thema’s van het jaar bespreken',
    'Discuss the big themes of the year',
  ),
  task(
    '10',
    'RECR-03',
    'selectiecommissie',
    'Lid zijn van de selectiecommissie voor de voorzitter',
    'Sit in the selection committee for the chair',
  ),
  task(
    '14',
    'MUNI-02',
    'waarde',
    'De waarde uitdragen binnen de ambtelijke organisatie',
    'Show the value inside the civil service',
  ),
  task('6', 'REL-08', 'positie', 'De onafhankelijke positie bewaken', 'Guard the independent position'),
  task('14', 'START-03', 'startsessie', 'Meedoen aan de startsessie', 'Take part in the start session'),
]

/** Tasks of policy officers. */
export const officerTasks: readonly TaskTerm[] = [
  task(
    '6',
    'STAFF-01 STAFF-04',
    'werkgroepen',
    'Overleg voeren met de werkgroepen',
    'Consult with the workgroups',
  ),
  task('8', 'ADV-04', 'aanvragen-op-tijd', 'Advies op tijd vragen', 'Ask for advice in time'),
  task('3, 8', 'ADV-16', 'reacties', 'Reacties voorbereiden', 'Prepare responses'),
  task(
    '14',
    'MUNI-03',
    'werkwijze',
    'Inwonersparticipatie een plek geven in hun werkwijze',
    'Give residents’ participation a place in their methods',
  ),
  task('14', 'START-05', 'startsessies', 'Meedoen aan startsessies', 'Take part in start sessions'),
  task('14', 'EVAL-04', 'evaluatie', 'Mee evalueren', 'Take part in the evaluation'),
  task(
    '3',
    'FUNC-08',
    'betrokkenheid',
    'Het College van B&W laten weten hoe leden zijn betrokken',
    'Keep the College informed on involvement',
  ),
]

/** Duties of the College. */
export const collegeTasks: readonly TaskTerm[] = [
  task('5', 'MEMB-01 MUNI-06', 'benoemen', 'Leden benoemen', 'Appoint members'),
  task('5', 'MEMB-03 MUNI-06', 'ontheffen', 'Leden uit hun functie ontheffen', 'Relieve members'),
  task('6', 'ADV-13 MUNI-06', 'ontvangen', 'Adviezen ontvangen', 'Receive advice'),
  task(
    '3',
    'ADV-16 MUNI-06',
    'reageren',
    'Laten weten hoe een advies is gebruikt',
    'Respond and show the use made of advice',
  ),
  task(
    '6',
    'ADV-15 MUNI-06',
    'gemeenteraad-informeren',
    'Zorgen dat de gemeenteraad adviezen ontvangt',
    'See that the municipal council receives advice',
  ),
  task(
    '6',
    'ADV-25 MUNI-06',
    'vragen-beantwoorden',
    'Vragen van de gemeenteraad beantwoorden',
    'Answer questions of the municipal council',
  ),
  task('13, 14', 'BUDG-01 SUPP-06', 'voorwaarden', 'De voorwaarden betalen', 'Pay the conditions'),
]
