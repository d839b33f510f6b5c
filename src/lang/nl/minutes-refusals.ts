import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on minutes cannot run. */
export const minutesRefusals = {
  'minutes-agenda-absent': p =>
    `De agenda van ${p.meeting} ligt nog niet vast. Leg hem eerst vast met: ipr agenda volgende --write`,
  'minutes-exist': p => `Van ${p.meeting} is al een verslag. Het staat in ${p.path}.`,
  'minutes-cancelled': p => `Het overleg ${p.meeting} is afgelast. Daarvan komt geen verslag.`,
  'minutes-nothing-to-start': () =>
    'Er is geen vergadering met een vastgelegde agenda en zonder verslag. Noem een overleg, of leg eerst een agenda vast.',
  'minutes-absent': p => `Van ${p.meeting} is nog geen verslag. Begin met: ipr verslag begin ${p.meeting}`,
  'minutes-none-open': () => 'Er is geen verslag dat nog open staat. Noem een overleg.',
  'minutes-several-open': p =>
    `Er staan meer verslagen open: ${listed(list(p.meetings), 'nl')}. Noem er een.`,
  'minutes-closed': p =>
    `Het verslag van ${p.meeting} is afgesloten. Wilt u iets veranderen? Heropen het met: ipr verslag heropenen ${p.meeting}`,
  'note-nothing': () =>
    'Er is niets om te noteren. Geef een punt en een optie, zoals --outcome of --decision. Kijk met --help.',
  'note-no-action': p => `Punt ${p.item} is geen open actie. Gebruik --outcome in plaats van --answer.`,
  'note-result-missing': p =>
    `Zeg met --result wat er met het advies gebeurt: ${either(list(p.allowed), 'nl')}.`,
  'two-folders': p =>
    `Deze verandering raakt mappen met eigen toegang: ${listed(list(p.folders), 'nl')}. Een opdracht schrijft in één map.`,
} satisfies { [key: string]: (p: Params) => string }
