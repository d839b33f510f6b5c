import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'
import { accessRefusals } from './access-refusals.ts'
import { adviceRefusals } from './advice-refusals.ts'
import { annualRefusals } from './annual-refusals.ts'
import { cooperationRefusals } from './cooperation-refusals.ts'
import { evaluationRefusals } from './evaluation-refusals.ts'
import { eventRefusals } from './events.ts'
import { everydayRefusals } from './everyday-refusals.ts'
import { intakeRefusals } from './intake-refusals.ts'
import { listRefusals } from './list-refusals.ts'
import { meetingRefusals } from './meeting-refusals.ts'
import { minutesRefusals } from './minutes-refusals.ts'
import { moneyRefusals } from './money-refusals.ts'
import { organisationRefusals } from './organisation-refusals.ts'
import { registerRefusals } from './register-refusals.ts'
import { sendingRefusals } from './sending-refusals.ts'
import { societyRefusals } from './society-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Bedoelt u ${value}?` : '')

/** One sentence for each reason a command cannot run. */
export const refusals = {
  'no-archive': p =>
    `Hier is geen archief: geen ipr.yaml in ${p.folder} of een map daarboven. Noem de map met -C MAP.`,
  'archive-absent': p => `In ${p.folder} staat geen ipr.yaml. Controleer de map achter -C.`,
  'archive-faulty': () =>
    'In ipr.yaml staat een fout; daarom kan deze opdracht niet verder. Kijk met: ipr controleer',
  'archive-newer': p =>
    `Dit archief heeft opbouw ${p.found}; deze versie van ipr leest tot en met ${p.known}. Installeer een nieuwere ipr.`,
  'archive-denied': p => `Het archief in ${p.folder} kan niet worden gelezen: geen toegang.`,
  'unknown-command': p =>
    `De opdracht ${p.found} bestaat niet.${meant(p.instead)} Alle opdrachten: ipr --help`,
  'unknown-option': p =>
    `De optie ${p.found} bestaat niet bij deze opdracht.${meant(p.instead)} Kijk met --help.`,
  'option-without-value': p => `Achter ${p.found} hoort een waarde.`,
  'missing-option': p => `Bij deze opdracht hoort de optie ${p.option}.`,
  'missing-argument': p => `Er ontbreekt iets achter de opdracht: ${p.found}. Kijk met --help.`,
  'excess-argument': () => 'Er staat te veel achter deze opdracht. Kijk met --help.',
  'bad-option': p => `De waarde ${p.found} past niet bij ${p.option}. Verwacht: ${p.expected}.`,
  'bad-today': p => `${p.found} is geen dag. Schrijf een dag als 2026-03-12.`,
  'bad-format': p =>
    `De vorm ${p.found} is er niet bij deze opdracht. Kies ${either(list(p.allowed), 'nl')}.`,
  'bad-language': p => `De taal ${p.found} is er niet. Kies nl of en.`,
  'needs-out': p => `De vorm ${p.format} is geen tekst. Noem een bestand met -o BESTAND.`,
  'out-absent-folder': p => `De map van ${p.path} bestaat niet. Maak eerst die map.`,
  'out-denied': p => `Naar ${p.path} kan niet worden geschreven.`,
  'out-in-archive': p => `${p.path} ligt in het archief. Kies een plek daarbuiten.`,
  'out-around-archive': p =>
    `In ${p.path} ligt het archief zelf. Kies een map waar alleen deze stukken in komen.`,
  'no-public-folder': () =>
    'Noem de map voor de site met --out MAP, of zet die bij public_repository in ipr.yaml.',
  'public-shares-history': () =>
    'De map van de site deelt geschiedenis met het archief. Wie de site heeft, kan dan alles lezen. Begin in een nieuwe, lege map.',
  'no-git': () => 'Dit archief heeft geen geschiedenis: er is geen map .git naast ipr.yaml.',
  'git-absent': () => 'Het programma git staat niet op deze computer. Installeer git en probeer het opnieuw.',
  'foreign-config': p =>
    `De instellingen van dit archief bevatten iets wat ipr niet vertrouwt: ${list(p.keys).join(', ')}. Haal dat weg uit .git/config.`,
  'unknown-revision': p => `Het moment ${p.found} komt in de geschiedenis niet voor.`,
  'write-in-past': () => 'Met --at kijkt u terug; dan kan ipr niets schrijven.',
  'no-fiscal-maximum': p =>
    `Het fiscaal maximum voor ${p.year} is niet bekend. Zoek het bedrag op en zet het bij fiscal_maxima in ipr.yaml.`,
  ...moneyRefusals,
  'unknown-rule': p => `De regel, norm of rij ${p.found} bestaat niet.${meant(p.instead)}`,
  'unknown-norm': p => `De norm ${p.found} bestaat niet.${meant(p.instead)}`,
  'no-next-meeting': () =>
    'Er is geen volgend overleg van deze soort gepland, en geen norm zegt wanneer het moet. Plan eerst een overleg: ipr overleg erbij DAG',
  'unknown-item': p => `Agendapunt ${p.found} staat niet op de agenda van ${p.meeting}.${meant(p.instead)}`,
  'item-below': p => `Agendapunt ${p.found} hoort bij een ander punt. Verplaats dat punt.`,
  'bad-place': p => `${p.found} is geen plaats op deze agenda. Kies een getal van 1 tot en met ${p.last}.`,
  'meeting-proposed': p =>
    `Het overleg ${p.meeting} staat nog niet in het archief. Leg het eerst vast met: ipr agenda volgende --write`,
  ...accessRefusals,
  ...adviceRefusals,
  ...annualRefusals,
  ...evaluationRefusals,
  ...cooperationRefusals,
  ...eventRefusals,
  ...meetingRefusals,
  ...intakeRefusals,
  ...listRefusals,
  ...minutesRefusals,
  ...registerRefusals,
  ...organisationRefusals,
  ...everydayRefusals,
  ...sendingRefusals,
  ...societyRefusals,
  'unknown-id': p => `Het kenmerk ${p.found} komt in het archief niet voor.${meant(p.instead)}`,
} satisfies { [key: string]: (p: Params) => string }
export type RefusalKey = keyof typeof refusals
