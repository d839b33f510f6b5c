import type { Params } from '../../model/finding.ts'

/** Why a command on access, publication or erasure cannot run. */
export const accessRefusals = {
  'unknown-folder': p => `De map ${p.found} staat niet bij repositories in ipr.yaml.`,
  'folder-without-history': p => `De map ${p.folder} heeft geen geschiedenis, of die is niet te lezen.`,
} satisfies { [key: string]: (p: Params) => string }
