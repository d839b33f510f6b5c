import type { NormTopic } from '../../model/norm-definitions.ts'
import { listed } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of `ipr norms`. */
export const normWords = {
  title: 'Normen van deze raad',
  deviations: 'Eigen waarden van deze raad',
  one: (name: string) => `Norm ${name}`,
  aboutTopic: (topic: string) => `Normen over ${topic}`,
  overview: (all: number, proposed: number) =>
    `Er gelden ${all} normen. Voor ${proposed} daarvan noemt de bron geen waarde. Daarvoor doet ipr een voorstel. De raad kan over elke norm zelf beslissen.`,
  byTopic: 'Waar ze over gaan',
  topicColumns: ['Onderwerp', 'Aantal', 'Toon ze met'],
  showTopic: (topic: string) => `ipr normen ${topic}`,
  more: 'Eén norm met zijn geschiedenis: ipr normen members.min. Alle normen: ipr normen --all',
  topics: {
    council: 'rollen in de raad',
    members: 'leden',
    workgroups: 'werkgroepen',
    meetings: 'vergaderingen',
    advice: 'adviezen',
    signals: 'signalen',
    confidentiality: 'vertrouwelijkheid',
    planning: 'planning',
    municipality: 'gemeente',
    cc: 'cliëntenoverleg',
    evaluation: 'evaluatie',
    allowance: 'vergoeding',
    budget: 'begroting',
    organisation: 'organisatie',
  } satisfies { readonly [T in NormTopic]: string },
  value: 'Waarde vandaag',
  about: 'Wat het is',
  origin: 'Waar het staat',
  decided: (text: string) => `Eigen besluit (${text})`,
  decidedOn: (day: string, text: string) => `Eigen besluit van ${day} (${text})`,
  series: 'Waarden door de tijd',
  seriesColumns: ['Vanaf', 'Waarde', 'Herkomst'],
  preset: 'Zonder eigen besluit',
  rows: 'Nummers in de eisenlijst',
  none: 'geen norm',
  numberFormat: (example: string) => `zoals ${example}`,
  severities: 'Regels met een andere zwaarte',
  severityColumns: ['Regel', 'Zwaarte', 'Besloten op', 'Reden'],
  noDeviations: 'Deze raad heeft geen eigen waarden.',
  yes: 'ja',
  no: 'nee',
  units: {
    days: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
    months: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
    years: (n: number) => `${n} jaar`,
    hours: (text: string) => `${text} uur`,
    monthsAfter: (months: readonly number[]) =>
      listed(
        months.map(n => (n === 0 ? 'bij de start' : `na ${n === 1 ? '1 maand' : `${n} maanden`}`)),
        'nl',
      ),
    range: (min: number, max: number) => `${min} tot en met ${max}`,
  },
}
export type NormWords = Words<typeof normWords>
