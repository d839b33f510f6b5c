import type { Params } from '../../model/finding.ts'
import { listed } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command that starts, keeps or shares an archive cannot run. */
export const everydayRefusals = {
  'init-not-empty': p => `In ${p.folder} staat al iets. Kies een map die er nog niet is, of een lege map.`,
  'init-nowhere': p => `De map ${p.above} bestaat niet. Maak eerst die map.`,
  'nothing-to-undo': () => 'Er is geen stap om terug te nemen. Alleen stappen op deze computer kunnen terug.',
  'undo-changed': p =>
    `De laatste stap was: ${p.say}. Daarna is ${listed(list(p.paths), 'nl')} nog veranderd. Daarom neemt ipr die stap niet terug. Verander het stuk zelf.`,
  stopped: () => 'U bent gestopt. Er is niets veranderd.',
} satisfies { [key: string]: (p: Params) => string }
