import { listed, longDay } from '../format.ts'
import type { ChartWords } from '../nl/chart.ts'

/** Words of the organisation charts. */
export const chartWords: ChartWords = {
  title: {
    council: name => `Organisation chart of ${name}`,
    cc: () => 'Organisation chart of the client consultation',
  },
  on: day => `As it is on ${longDay(day, 'en')}.`,
  public: 'Only those who consented are in this chart by name.',
  box: {
    alderman: 'College (municipal executive)',
    officers: 'Policy officers',
    liaison: 'Liaison',
    chair: 'Chair',
    council: 'Council',
    supporter: 'Independent supporter',
    workgroup: 'Workgroup',
    cc: 'Client consultation',
    executing: 'Executing body',
  },
  workgroup: name => `Workgroup ${name}`,
  edge: {
    talks: (from, to) => `${from} and ${to} confer`,
    chairs: (from, to) => `${from} chairs ${to}`,
    supports: (from, to) => `${to} stands under ${from}`,
    part: (from, to) => `To ${from} belong ${to}`,
    consults: (from, to) => `${from} consults ${to}`,
  },
  groups: 'Workgroups',
  via: 'through the liaison',
  people: n => `${n} ${n === 1 ? 'person' : 'people'}`,
  columns: ['What', 'Who'],
  lead: name => `${name} (lead)`,
  nobody: 'nobody',
  others: n => (n === 1 ? '1 other' : `${n} others`),
  unnamed: n => `${n} ${n === 1 ? 'person' : 'people'}, without a name`,
  listed: names => listed(names, 'en'),
}
