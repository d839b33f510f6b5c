import type { Params } from '../../model/finding.ts'
import type { Manual } from '../rule.ts'
import { fileLink } from './file-link.ts'

/** Manuals of what the reader itself finds in files, before any rule over the archive runs. */
export const fileRules: readonly Manual<Params>[] = [fileLink]
