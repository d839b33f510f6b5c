import type { Rule } from '../rule.ts'
import { referenceSamePerson } from './reference-same-person.ts'
import { referenceUnknown } from './reference-unknown.ts'
import { referenceUnknownTerm } from './reference-unknown-term.ts'

export const referenceRules: readonly Rule[] = [referenceSamePerson, referenceUnknown, referenceUnknownTerm]
