import type { Params } from '../../model/finding.ts'
import type { listRefusals as dutch } from '../nl/list-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const listRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'list-unreadable': () => 'This is no list that ipr can read. Save the list from the spreadsheet as CSV.',
  'list-empty': () =>
    'This list has no rows below its head. The first line must hold the names of the columns.',
  'list-too-long': p => `This list is too long. Split it in pieces of at most ${p.most} rows.`,
  'list-open-quote': p => `On line ${p.line} a quote begins that ends nowhere. Save the list as CSV again.`,
  'list-column-twice': p =>
    `The column ${p.column} stands in the list twice. Give one of the two another name.`,
  'list-column-missing': p =>
    `Which column is ${p.column}? The list has: ${list(p.columns).join(', ')}. Say it with --map, such as --map "${list(p.columns)[0]}=${p.column}".`,
  'list-bad-map': p =>
    `--map ${p.found} cannot be understood. Write column=meaning. Columns: ${list(p.columns).join(', ')}. Meanings: ${list(p.keys).join(', ')}.`,
  'list-cell-missing': p => `There is nothing at ${p.column}.`,
  'list-cell-long': p => `This row has a cell of more than ${p.most} characters.`,
  'list-cell-odd': p => `‘${p.found}’ does not fit ${p.column}.`,
  'list-number-taken': p => `Number ${p.found} is that of another paper in the archive: ${p.id}.`,
  'list-twice': p => `${p.found} stands in the list twice.`,
  'calendar-unreadable': () => 'This is no calendar that ipr can read. Export the calendar as .ics again.',
  'calendar-kind-unknown': p =>
    `From ‘${p.title}’ it cannot be seen what kind of meeting it is. Say it with --kind.`,
  'calendar-group-unknown': p =>
    `From ‘${p.title}’ it cannot be seen which workgroup it is. Say it with --group.`,
  'calendar-cancelled': p => `‘${p.title}’ of ${p.on} is cancelled in the calendar; not taken over.`,
  'calendar-past': p => `‘${p.title}’ of ${p.on} is past; not taken over.`,
  'calendar-repeats': p => `‘${p.title}’ comes again; only the first time was taken over.`,
}
