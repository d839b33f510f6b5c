import type { TaskTerm } from '../../model/norm-vocabularies.ts'
import { task } from './term.ts'

const development = (...fields: Parameters<typeof task>): TaskTerm => ({
  ...task(...fields),
  phase: 'development',
})

/** Tasks of the chair; the last four only in the development phase (CHAIR-01, CHAIR-10). */
export const chairTasks: readonly TaskTerm[] = [
  task('10', 'CHAIR-09', 'voorzitten', 'Vergaderingen voorzitten', 'Chair the meetings'),
  task(
    '10',
    'CHAIR-11',
    'bewaken',
    'Bedoeling, werkafspraken, voorwaarden en samenwerking bewaken',
    'Guard purpose, agreements, conditions and the team',
  ),
  task(
    '6',
    'CHAIR-11 REL-08',
    'positie',
    'De onafhankelijke positie bewaken',
    'Guard the independent position',
  ),
  task(
    '6',
    'CHAIR-16 MEET-09',
    'voorbereidend-overleg',
    'Voorbereidend overleg met de ondersteuner',
    'Preparation talk with the supporter',
  ),
  task(
    '13',
    'CHAIR-15',
    'aansturen-ondersteuner',
    'De ondersteuner aansturen en instaan voor juiste verslagen',
    'Steer the supporter and answer for the minutes',
  ),
  task(
    '10',
    'CHAIR-08',
    'gesprekken-leden',
    'Met leden spreken over inzet en inbreng',
    'Talk with members about effort and contribution',
  ),
  task(
    '10',
    'CHAIR-13 CHAIR-22 EVAL-01 EVAL-03',
    'interne-evaluatie',
    'De interne evaluatie houden en bespreken met de wethouder',
    'Hold the internal evaluation and discuss it with the alderman',
  ),
  task(
    '7',
    'CHAIR-14 EVAL-05',
    'evaluatie-werkgroepen',
    'Met elke trekker de werkgroep evalueren',
    'Evaluate each workgroup with its lead',
  ),
  task(
    '8',
    'CHAIR-18 PLAN-01',
    'grote-themas',
    'De grote thema’s van het jaar bespreken',
    'Discuss the big themes of the year',
  ),
  task(
    '8',
    'CHAIR-18 PLAN-03',
    'relevante-stukken',
    'Kiezen welke beleidsstukken advies vragen',
    'Choose which papers ask for advice',
  ),
  task(
    '7',
    'CHAIR-17 ALD-06',
    'naar-wethouder',
    'Met werkgroepen afwegen wat naar de wethouder gaat',
    'Weigh with workgroups what goes to the alderman',
  ),
  task(
    '10',
    'CHAIR-12',
    'samenwerking',
    'De gemeente aanspreken op de samenwerking, na overleg met de leden',
    'Act towards the municipality on cooperation, after consulting members',
  ),
  task(
    '10',
    'CHAIR-19 RECR-04',
    'leden-werven',
    'Nieuwe leden werven, samen met leden',
    'Recruit new members with members',
  ),
  task(
    '10',
    'CHAIR-19 SUPP-09',
    'ondersteuner-werven',
    'De ondersteuner werven, samen met leden',
    'Recruit the supporter with members',
  ),
  task(
    '10',
    'CHAIR-20 FOUND-02',
    'stichtingsbestuur',
    'Lid zijn van het stichtingsbestuur, als er een stichting is',
    'Sit on the foundation board, if there is one',
  ),
  task(
    '6',
    'MEET-04 MEET-09',
    'gasten',
    'Met de ondersteuner bepalen welke gasten nodig zijn',
    'Agree with the supporter which guests are needed',
  ),
  development(
    '10',
    'CHAIR-10',
    'op-sterkte',
    'Zorgen dat er genoeg leden zijn',
    'Bring the council up to strength',
  ),
  development(
    '10',
    'CHAIR-10',
    'bedoeling',
    'De nieuwe bedoeling vorm en inhoud geven',
    'Give the sharpened purpose content',
  ),
  development('10', 'CHAIR-10', 'werkwijze', 'De nieuwe werkwijze invoeren', 'Bring in the new method'),
  development(
    '10',
    'CHAIR-02 CHAIR-03',
    'overdracht',
    'De overdracht aan een ander lid voorbereiden',
    'Prepare the handover to another member',
  ),
]
