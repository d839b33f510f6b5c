import type { TaskRole } from '../../domain/organisation/role-tasks.ts'
import { decimal } from '../format.ts'
import type { Words } from '../words.ts'

const hours = (minutes: number): string => {
  const value = minutes / 60
  return `${Number.isInteger(value) ? value : decimal(value, 1, 'nl')} uur`
}

/** Words of the task lists of each role. */
export const taskWords = {
  title: {
    chair: 'Takenlijst van de voorzitter',
    lead: 'Takenlijst van de trekkers',
    member: 'Takenlijst van de leden',
    supporter: 'Takenlijst van de onafhankelijk ondersteuner',
    cc: 'Takenlijst van het Cliëntenoverleg',
    liaison: 'Takenlijst van de verbindingsmedewerker',
    alderman: 'Takenlijst van de wethouder',
    head: 'Takenlijst van het afdelingshoofd',
    officer: 'Takenlijst van de beleidsmedewerkers',
    college: 'Takenlijst van het College van B&W',
  } satisfies { readonly [R in TaskRole]: string },
  now: 'Nu',
  nobody: 'niemand',
  outside: 'In deze lijst staat niets vertrouwelijks uit de raad.',
  standing: 'Wat bij de rol hoort',
  none: 'Voor deze rol noemt de standaardinstelling geen taken.',
  leads: (year: number) => `Waar u in ${year} voor zorgt`,
  joins: (year: number) => `Waar u in ${year} bij bent`,
  soon: 'Wat er deze en volgende week te doen is',
  hours: (year: number) => `Uren in ${year}`,
  agreed: (minutes: number) => `Afgesproken: ${hours(minutes)} over het hele jaar.`,
  worked: (minutes: number, until: number | null) =>
    `Gewerkt tot nu toe: ${hours(minutes)}${until === null ? '' : `, bij een afspraak van ${hours(until)} tot nu toe`}.`,
  decided: (title: string, reference: string | null) =>
    `Vastgesteld: ${title}${reference === null ? '' : ` (${reference})`}.`,
  undecided: (year: number) =>
    `De raad stelt deze lijst elk jaar vast. Voor ${year} staat er nog geen besluit in het archief.`,
}
export type TaskWords = Words<typeof taskWords>
