import type { Params } from '../../model/finding.ts'
import { either } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** More names than this say less than a few. */
const MOST = 6

/** Why a command on a register cannot run. */
export const registerRefusals = {
  'id-ambiguous': p => {
    const ids = list(p.ids)
    const more = ids.length - MOST
    if (more < 2) return `${p.found} past bij meer dan één kenmerk. Noem ${either(ids, 'nl')}.`
    return `${p.found} past bij ${ids.length} kenmerken. Noem het preciezer, zoals ${either(ids.slice(0, MOST), 'nl')}.`
  },
  'action-step-unknown': p =>
    `De stap ${p.found} is er niet bij een actie. Kies ${either(list(p.allowed), 'nl')}.`,
  'action-closed': p =>
    `De actie ‘${p.action}’ is al afgesloten: ${p.step} op ${p.on}. Maak een nieuwe actie met: ipr acties erbij`,
  'step-earlier': p =>
    `De stap is van ${p.found}, maar op ${p.last} gebeurde er al iets. Noem met --on een dag vanaf ${p.last}.`,
  'day-to-come': p => `${p.found} moet nog komen. Noteer een stap op of na de dag zelf.`,
  'incoming-handled': p => `Stuk ‘${p.title}’ is al afgehandeld op ${p.on}.`,
  'incoming-handled-early': p =>
    `Stuk ‘${p.title}’ is ontvangen op ${p.received}. Het kan niet op ${p.found} zijn afgehandeld.`,
  'number-taken': p =>
    `Nummer ${p.found} is al van stuk ${p.id}. Kies een ander nummer, of laat --number weg.`,
  'nothing-to-find': () => 'Noem ten minste één woord van twee letters of meer om te zoeken.',
} satisfies { [key: string]: (p: Params) => string }
