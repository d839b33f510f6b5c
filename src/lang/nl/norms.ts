/** Words of `ipr norms`. */
export const normWords = {
  title: 'Normen van deze raad',
  deviations: 'Eigen waarden van deze raad',
  one: (name: string) => `Norm ${name}`,
  columns: ['Norm', 'Waarde', 'Herkomst'],
  value: 'Waarde vandaag',
  about: 'Wat het is',
  origin: 'Waar het staat',
  standing: { source: 'uit de bron', proposal: 'voorstel, de bron zegt niets', council: 'eigen besluit' },
  decided: (day: string) => `besloten op ${day}`,
  series: 'Waarden door de tijd',
  seriesColumns: ['Vanaf', 'Waarde', 'Herkomst'],
  preset: 'Zonder eigen besluit',
  rows: 'Rijen van de eisen',
  none: 'geen norm',
  noDeviations: 'Deze raad heeft geen eigen waarden.',
  yes: 'ja',
  no: 'nee',
  units: {
    days: (n: number) => (n === 1 ? '1 dag' : `${n} dagen`),
    months: (n: number) => (n === 1 ? '1 maand' : `${n} maanden`),
    years: (n: number) => `${n} jaar`,
    hours: (text: string) => `${text} uur`,
    range: (min: number, max: number) => `${min} tot en met ${max}`,
  },
}
export type NormWords = typeof normWords
