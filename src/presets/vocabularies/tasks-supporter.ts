import type { TaskTerm } from '../../model/norm-vocabularies.ts'
import { task } from './term.ts'

/** Tasks of the independent supporter; the council sets the list every year (SUPP-03). */
export const supporterTasks: readonly TaskTerm[] = [
  task(
    '13',
    'MEET-14',
    'stukken-voorbereiden',
    'Agenda’s en verslagen helpen opstellen',
    'Help draw up agendas and minutes',
  ),
  task(
    '13',
    'MEET-14',
    'stukken-verspreiden',
    'Agenda’s en verslagen verspreiden',
    'Distribute agendas and minutes',
  ),
  task(
    '13',
    'CHAIR-15',
    'juiste-weergave',
    'Vergaderingen juist weergeven, onder verantwoordelijkheid van de voorzitter',
    'Render meetings correctly, under the chair',
  ),
  task(
    '13',
    'SUPP-04',
    'administratie',
    'Administratie, secretariaat en organisatie',
    'Administrative, secretarial and organising work',
  ),
  task('13', 'SUPP-02', 'redigeren', 'Adviezen redigeren, alleen de vorm', 'Edit advice, wording only'),
  task(
    '7',
    'WG-13',
    'meelezen-concept',
    'Een conceptadvies met de trekker nalezen',
    'Look at a draft with the lead',
  ),
  task(
    '6',
    'ADV-14',
    'advies-versturen',
    'Adviezen op tijd naar het College van B&W sturen',
    'Send advice to the College in time',
  ),
  task('13', 'SUPP-11', 'jaarverslag', 'Zorgen voor het jaarverslag', 'See to the annual report'),
  task(
    '13',
    'SUPP-12',
    'website',
    'Website of ander middel bijhouden',
    'Keep up the website or other medium',
  ),
  task(
    '6',
    'MEET-09',
    'voorbereidend-overleg',
    'Voorbereidend overleg met de voorzitter',
    'Preparation talk with the chair',
  ),
  task(
    '6',
    'SUPP-10',
    'clientenoverleg',
    'Het Cliëntenoverleg steunen in het overleg met de gemeente',
    'Serve the client consultation towards the municipality',
  ),
  task(
    '9',
    'COMP-05 SUPP-13',
    'secretaris-penningmeester',
    'Taken van secretaris en penningmeester, als daartoe is besloten',
    'Secretary and treasurer tasks, if so decided',
  ),
  task('-', 'SUPP-14', 'archief', 'Het archief bijhouden', 'Keep the archive'),
]
