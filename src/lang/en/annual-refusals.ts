import type { Params } from '../../model/finding.ts'
import type { annualRefusals as dutch } from '../nl/annual-refusals.ts'

export const annualRefusals: { readonly [K in keyof typeof dutch]: (params: Params) => string } = {
  'report-years': p => `${p.found} are no years that follow each other. Write them as 2024-2025.`,
  'report-future': p => `The year ${p.year} has not begun yet.`,
  'pdf-absent': () =>
    'PDF needs a part of its own. Install it with: npm install --global @myriaddreamin/typst-ts-node-compiler@0.7.0. You can also choose --format html and print that page.',
  'record-no-git': () =>
    'This archive has no history. Then there is nothing from which the numbers can be counted again later.',
  'record-dirty': () =>
    'Not everything in the archive is saved. Save it first with ‘ipr save’. Otherwise the numbers cannot be counted again later.',
  'verify-no-file': p => `${p.found} is not one file that can be read.`,
  'verify-no-numbers': () =>
    'There are no numbers with an id in this file. Choose an annual report in HTML, Word or Markdown.',
  'verify-unrecorded': p =>
    `Nothing is recorded of where the numbers of this report (${p.key}) come from. Make it again with --record.`,
}
