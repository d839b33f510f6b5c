import type { accessRefusals as dutch } from '../nl/access-refusals.ts'

/** Why a command on access, publication or erasure cannot run. */
export const accessRefusals: typeof dutch = {
  'unknown-folder': p => `The folder ${p.found} is not listed under repositories in ipr.yaml.`,
  'folder-without-history': p =>
    `${p.folder === '.' ? 'The archive' : `The folder ${p.folder}`} has no history, or none that can be read.`,
  'not-left': p =>
    `No end of membership is noted for ${p.name}. Note that first, under ‘end’ in the file of this member.`,
  'forgotten-already': p => `${p.name} was forgotten already.`,
  'still-active': p => `${p.name} is still a member or still holds a role. Note the last day first.`,
  'forget-with-faults': p => `${p.path} has a fault. Mend it first, or a name may stay behind there.`,
}
