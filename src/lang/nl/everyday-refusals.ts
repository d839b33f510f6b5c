import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command that starts, keeps or shares an archive cannot run. */
export const everydayRefusals = {
  'init-not-empty': p => `In ${p.folder} staat al iets. Kies een map die er nog niet is, of een lege map.`,
  'init-nowhere': p => `De map ${p.above} bestaat niet. Maak eerst die map.`,
  'nothing-to-undo': () => 'Er is geen stap om terug te nemen. Alleen stappen op deze computer kunnen terug.',
  'undo-changed': p =>
    `De laatste stap was: ${p.say}. Daarna is ${listed(list(p.paths), 'nl')} nog veranderd. Daarom neemt ipr die stap niet terug. Verander het stuk zelf.`,
  'unknown-kind': p =>
    `De soort ${p.found} is er niet.${p.instead ? ` Bedoelt u ${p.instead}?` : ''} Gebruik een soort als lid, actie, overleg of ingekomen-stuk.`,
  'unknown-key': p =>
    `${p.found} hoort niet bij dit soort stuk.${p.instead ? ` Bedoelt u ${p.instead}?` : ''} Zie wat erbij hoort met --template.`,
  'new-missing': p =>
    `Er ontbreekt nog ${listed(list(p.keys), 'nl')}. Geef dit met --set, zoals --set ${list(p.keys)[0]}=…`,
  'new-invalid': p => `De waarde van ${p.key} kan niet. Zie wat er kan met --template.`,
  'new-exists': p => `${p.path} is er al. Kies een ander kenmerk met --id.`,
  'unknown-topic': p =>
    `Over ${p.found} is geen uitleg.${p.instead ? ` Bedoelt u ${p.instead}?` : ''} Alle onderwerpen: ipr hulp`,
  'unknown-shell': p => `Aanvullen kan niet in ${p.found}. Kies ${either(list(p.allowed), 'nl')}.`,
  'bad-repository': p => `${p.found} is geen opslagplaats. Schrijf die als EIGENAAR/NAAM.`,
  'bad-host': p => `${p.found} is geen adres van een server. Schrijf het als https://git.raad.example.`,
  'fetched-nothing': p =>
    `Op ${p.url} is geen archief gevonden, of u hebt er geen toegang. Vraag het adres na bij de beheerder.`,
  'fetched-no-archive': () =>
    'Wat op dit adres staat, is geen archief: er is geen goede ipr.yaml in. Er is niets gemaakt.',
  stopped: () => 'U bent gestopt. Er is niets veranderd.',
} satisfies { [key: string]: (p: Params) => string }
