import type { Day } from '../../model/day.ts'
import { count, longDay } from '../format.ts'
import type { Words } from '../words.ts'

const members = (n: number) => count(n, 'nl', 'lid', 'leden')

/** Words of `ipr members` and `ipr roster`. */
export const peopleWords = {
  members: {
    title: (on: Day) => `Leden op ${longDay(on, 'nl')}`,
    columns: ['Naam', 'Rol', 'Werkgroepen', 'Sinds', 'Tot en met', 'Termijn'],
    groups: 'Werkgroepen',
    none: 'Op deze dag zijn er geen leden.',
    lead: (group: string) => `${group} (trekker)`,
    temporary: 'tijdelijk',
    sheet: ['Kenmerk', 'Naam', 'Rol', 'Werkgroepen', 'Trekker van', 'Sinds', 'Tot en met', 'Termijn'],
  },
  coverage: {
    title: (on: Day) => `Waar leden belangstelling voor hebben op ${longDay(on, 'nl')}`,
    about: (n: number) => `Geteld over ${members(n)}. Wie het zijn, staat er niet bij.`,
    least: (n: number) => `Gewenst is overal ten minste ${members(n)}.`,
    roles: 'Inwonersrollen',
    groups: 'Werkgroepen',
    themes: 'Thema’s',
    columns: {
      roles: ['Inwonersrol', 'Leden'],
      groups: ['Werkgroep', 'Leden met een van haar thema’s'],
      themes: ['Thema', 'Leden'],
      spread: ['Groep', 'Leden'],
    },
    countedOn: (on: Day) => `Geteld op ${longDay(on, 'nl')}. Leden gaven dit vrijwillig op, zonder naam.`,
    few: 'niet getoond',
  },
  vacancies: {
    title: 'Vacatures',
    size: (n: number, min: number | null, max: number | null) =>
      min === null && max === null
        ? `De raad heeft ${members(n)}.`
        : max === null
          ? `De raad heeft ${members(n)}. Het minimum is ${min}.`
          : min === null
            ? `De raad heeft ${members(n)}. Het maximum is ${max}.`
            : `De raad heeft ${members(n)}. Het minimum is ${min}, het maximum ${max}.`,
    short: (n: number) => `${members(n)} te weinig.`,
    over: (n: number) => `${members(n)} te veel.`,
    room: (n: number) => `Er is plaats voor nog ${members(n)}.`,
    full: 'Alle plaatsen zijn bezet.',
    chairless: 'Er is geen voorzitter.',
    endings: (n: number, until: Day) =>
      n === 0
        ? `Tot en met ${longDay(until, 'nl')} eindigt geen lidmaatschap.`
        : `Tot en met ${longDay(until, 'nl')} ${n === 1 ? 'eindigt 1 lidmaatschap' : `eindigen ${n} lidmaatschappen`}.`,
    lowest: (n: number, from: Day, short: number | null) =>
      `Zonder nieuwe of herbenoemde leden zijn er vanaf ${longDay(from, 'nl')} nog ${n}${short ? `: ${short} te weinig` : ''}.`,
    open: (places: number, step: string, on: Day) =>
      `Er loopt een werving voor ${count(places, 'nl', 'plaats', 'plaatsen')}. Laatste stap: ${step}, ${longDay(on, 'nl')}.`,
  },
  roster: {
    title: (on: Day) => `Rooster van aftreden op ${longDay(on, 'nl')}`,
    until: (months: number, until: Day) =>
      `Dit rooster kijkt ${months === 1 ? '1 maand' : `${months} maanden`} vooruit, tot en met ${longDay(until, 'nl')}.`,
    none: 'In deze tijd eindigt geen lidmaatschap.',
    columns: ['Laatste dag', 'Lid', 'Termijn', 'Daarna', 'Werving vanaf'],
    sheet: [
      'Laatste dag',
      'Kenmerk',
      'Naam',
      'Lid sinds',
      'Termijn',
      'Soort',
      'Herbenoembaar',
      'Reden',
      'Werving vanaf',
    ],
    number: (n: number) => `termijn ${n}`,
    reappointable: 'herbenoeming kan',
    leaves: 'geen nieuwe termijn',
    ended: (ground: string) => `vertrekt: ${ground}`,
    now: (since: string) => `nu (sinds ${since})`,
    yes: 'ja',
    no: 'nee',
    together: 'Wie tegelijk stopt',
    onDay: (on: Day, n: number, part: string, names: string) =>
      `${longDay(on, 'nl')}: ${n} leden, ${part} van de raad (${names})`,
    share: (leave: number, all: number, part: string) =>
      leave === 0
        ? 'Binnen een jaar stopt niemand van de leden.'
        : `Binnen een jaar ${leave === 1 ? 'eindigt het lidmaatschap' : 'eindigen de lidmaatschappen'} van ${leave} van de ${all} leden (${part}).`,
    most: (part: string) => `Afgesproken is ten hoogste ${part}.`,
    gaps: 'Wat er ontbreekt als niemand opvolgt',
    gap: {
      chair: 'geen voorzitter',
      group: (name: string, left: number, least: number) =>
        `werkgroep ${name} heeft nog ${members(left)}, nodig zijn er ${least}`,
      roles: (roles: readonly string[]) => `niemand met belangstelling voor ${roles.join(', ')}`,
    },
    gapOn: (from: Day, parts: readonly string[]) => `Vanaf ${longDay(from, 'nl')}: ${parts.join('; ')}.`,
  },
}
export type PeopleWords = Words<typeof peopleWords>
