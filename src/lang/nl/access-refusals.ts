import type { Params } from '../../model/finding.ts'

/** Why a command on access, publication or erasure cannot run. */
export const accessRefusals = {
  'unknown-folder': p => `De map ${p.found} staat niet bij repositories in ipr.yaml.`,
  'folder-without-history': p =>
    `${p.folder === '.' ? 'Het archief' : `De map ${p.folder}`} heeft geen geschiedenis, of die is niet te lezen.`,
  'not-left': p =>
    `Van ${p.name} is geen einde van het lidmaatschap genoteerd. Noteer dat eerst achter ‘end’ in het bestand van dit lid.`,
  'forgotten-already': p => `${p.name} is al vergeten.`,
  'still-active': p => `${p.name} is nog lid of heeft nog een rol. Noteer eerst de laatste dag.`,
  'forget-with-faults': p =>
    `In ${p.path} staat een fout. Los die eerst op: anders blijft daar misschien een naam staan.`,
} satisfies { [key: string]: (p: Params) => string }
