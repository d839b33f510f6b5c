import type { NoAdoption } from '../../domain/minutes/adoption.ts'
import type { Resting } from '../../domain/minutes/reopen.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { either, listed, longDay } from '../format.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

/** Why a command on minutes cannot run. */
export const minutesRefusals = {
  'minutes-agenda-absent': p =>
    `De agenda van ${p.meeting} ligt nog niet vast. Leg hem eerst vast met: ipr agenda toon ${p.meeting} --write`,
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
  'minutes-too-early': p =>
    `Het overleg ${p.meeting} is pas op ${longDay(p.date as Day, 'nl')}. Doe dit daarna.`,
  'minutes-not-adoptable': p => {
    const minutes = `Het verslag van ${p.meeting}`
    switch (p.why as NoAdoption) {
      case 'not-closed':
        return `${minutes} is nog niet afgesloten. Doe dat eerst met: ipr verslag afsluiten ${p.meeting}`
      case 'elsewhere':
        return `${minutes} is al vastgesteld in een andere vergadering.`
      case 'other-series':
        return `${minutes} hoort niet bij de reeks van ${p.where}. Noem een latere vergadering van dezelfde reeks.`
      case 'not-later':
        return `${minutes} kan alleen in een latere vergadering worden vastgesteld dan ${p.where}.`
      case 'cancelled':
        return `De vergadering ${p.where} is afgelast.`
    }
  },
  'minutes-not-reopened': p => {
    switch (p.why as Resting['why']) {
      case 'open':
        return `Het verslag van ${p.meeting} staat nog open. Er is niets terug te nemen.`
      case 'adopted':
        return `Het verslag van ${p.meeting} is vastgesteld in ${p.where}, en dat verslag is afgesloten. Heropen eerst: ipr verslag heropenen ${p.where}`
      case 'advice':
        return `Het advies ${p.advice} is na dit verslag verdergegaan met de stap ${p.event}. Neem eerst die stap terug.`
    }
  },
  'note-several': () =>
    'Noem één punt. Alleen een uitkomst of de stand van een actie kan bij meer punten tegelijk.',
  'note-nothing': () =>
    'Er is niets om te noteren. Geef een punt en een optie, zoals --outcome of --decision. Kijk met --help.',
  'note-odd-character': p => `In ${p.option} staat een teken dat niet kan: ${p.found}. Typ de tekst opnieuw.`,
  'note-no-action': p => `Punt ${p.item} is geen open actie. Gebruik --outcome in plaats van --answer.`,
  'note-no-decision': p => `Bij punt ${p.item} staat geen besluit ${p.found}.`,
  'note-votes-without': p =>
    `Bij punt ${p.item} is niet duidelijk over welk besluit is gestemd. Noem het besluit met --decision of --number.`,
  'note-result-missing': p =>
    `Zeg met --result wat er met het advies gebeurt: ${either(list(p.allowed), 'nl')}.`,
  'two-folders': p =>
    `Deze verandering raakt mappen met eigen toegang: ${listed(list(p.folders), 'nl')}. Een opdracht schrijft in één map.`,
} satisfies { [key: string]: (p: Params) => string }
