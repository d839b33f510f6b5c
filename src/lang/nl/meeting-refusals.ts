import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command around a meeting cannot run. */
export const meetingRefusals = {
  'meeting-over': p =>
    p.status === 'held'
      ? `Het overleg ${p.meeting} is al gehouden.`
      : `Het overleg ${p.meeting} is afgelast of verzet. Plan een nieuw overleg met: ipr overleg erbij`,
  'meeting-same-day': p =>
    `Het overleg ${p.meeting} is al op die dag. Een andere tijd of plaats noteert u met: ipr overleg regelen`,
  'meeting-in-past': p => `${p.found} is al geweest. Noem een dag die nog komt.`,
  'not-awaited': p =>
    `${p.name} hoort niet bij ${p.meeting} en is er niet uitgenodigd. Afmelden hoeft dus niet.`,
  'no-extract': p => {
    const guests = list(p.guests)
    if (p.why === 'member') return `${p.name} hoort bij ${p.meeting} en krijgt de hele agenda.`
    if (p.why === 'no-items')
      return `Bij geen enkel punt van ${p.meeting} staat ${p.name} als gast. Noteer dat eerst met: ipr overleg gast`
    return `${p.name} is niet uitgenodigd voor ${p.meeting}.${guests.length === 0 ? ' Er zijn geen gasten.' : ` Wel: ${listed(guests, 'nl')}.`}`
  },
  'no-addendum': p =>
    `Er is geen nazending bij de agenda van ${p.meeting}. Is er na het vastleggen iets veranderd? Maak er een met: ipr agenda toon ${p.meeting} --write`,
  'unknown-part': p => {
    const parts = list(p.parts)
    const known = parts.length === 0 ? 'Dit overleg heeft geen delen.' : `Kies ${either(parts, 'nl')}.`
    return `Het deel ${p.found} is er niet bij ${p.meeting}. ${known}`
  },
  'no-meeting-held': () => 'Er is nog geen vergadering geweest.',
  'nothing-arranged': () =>
    'Er is niets om te noteren. Zeg wat er is geregeld, bijvoorbeeld met --room of --catering.',
} satisfies { [key: string]: (p: Params) => string }
