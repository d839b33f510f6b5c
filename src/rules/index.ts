import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { compositionRules } from './composition/index.ts'
import { fileRules } from './file/index.ts'
import type { Rule } from './rule.ts'

/** Every rule over the archive, by area. The list is all there is to registering one. */
export const rules: readonly Rule[] = [...compositionRules]

/** Every manual, those of the reader's own findings included. */
export const manuals: readonly Manual<Params>[] = [...fileRules, ...rules]
