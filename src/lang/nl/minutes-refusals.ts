import type { Params } from '../../model/finding.ts'
import { listed } from '../format.ts'

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
} satisfies { [key: string]: (p: Params) => string }
