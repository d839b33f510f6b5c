import type { Params } from '../../model/finding.ts'

/** Why a command that starts, keeps or shares an archive cannot run. */
export const everydayRefusals = {
  'init-not-empty': p => `In ${p.folder} staat al iets. Kies een map die er nog niet is, of een lege map.`,
  'init-nowhere': p => `De map ${p.above} bestaat niet. Maak eerst die map.`,
  stopped: () => 'U bent gestopt. Er is niets veranderd.',
} satisfies { [key: string]: (p: Params) => string }
