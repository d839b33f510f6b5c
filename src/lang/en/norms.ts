import type { NormWords } from '../nl/norms.ts'

export const normWords: NormWords = {
  title: 'Norms of this council',
  deviations: 'Own values of this council',
  one: name => `Norm ${name}`,
  columns: ['Norm', 'Value', 'Origin'],
  value: 'Value today',
  about: 'What it is',
  origin: 'Where it stands',
  standing: {
    source: 'from the source',
    proposal: 'proposal, the source is silent',
    council: 'own decision',
  },
  decided: day => `decided on ${day}`,
  series: 'Values over time',
  seriesColumns: ['From', 'Value', 'Origin'],
  preset: 'Without an own decision',
  rows: 'Rows of the requirements',
  none: 'no norm',
  severities: 'Rules with another severity',
  severityColumns: ['Rule', 'Severity', 'Decided on', 'Reason'],
  noDeviations: 'This council has no values of its own.',
  yes: 'yes',
  no: 'no',
  units: {
    days: n => (n === 1 ? '1 day' : `${n} days`),
    months: n => (n === 1 ? '1 month' : `${n} months`),
    years: n => (n === 1 ? '1 year' : `${n} years`),
    hours: text => `${text} hours`,
    range: (min, max) => `${min} to ${max}`,
  },
}
