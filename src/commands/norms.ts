import * as z from 'zod'
import { optional, yesNo } from '../../schemas/scalars.ts'
import { normsTable, oneNorm } from '../documents/norms.ts'
import { closest } from '../model/closest.ts'
import { normNames } from '../model/norm-definitions.ts'
import { Refusal } from '../model/refusal.ts'
import { command } from './command.ts'

export const norms = command({
  options: z.object({
    deviations: optional(yesNo, 'alleen de eigen waarden van deze raad', 'only this council’s own values'),
  }),
  args: [
    {
      name: { nl: 'NORM', en: 'NORM' },
      about: { nl: 'naam van één norm, zoals members.min', en: 'name of one norm, such as members.min' },
      required: false,
    },
  ],
  reads: [],
  archive: 'whole',
  run: ({ facts, lang, args: [asked], options: { deviations } }) => {
    if (asked === undefined) return normsTable(facts, lang, deviations === true)
    const name = normNames.find(candidate => candidate === asked)
    if (!name) throw new Refusal('unknown-norm', { found: asked, instead: closest(asked, normNames) ?? null })
    return oneNorm(facts, name, lang)
  },
})
