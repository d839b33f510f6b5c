import type { Day } from '../../model/day.ts'
import { count, days, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the register of signals, the pattern report and the papers made of a signal. */
export const signalWords = {
  open: 'Open signalen',
  stale: 'Signalen die te lang stilliggen',
  all: 'Alle signalen',
  year: (year: number) => `Signalen van ${year}`,
  none: 'Er zijn geen signalen die hieraan voldoen.',
  columns: ['Signaal', 'Werkgroep', 'Stap', 'Verhalen'],
  noGroup: 'geen',
  since: (step: string, on: string) => `${step} sinds ${on}`,
  still: (step: string, on: string) => `${step} sinds ${on}, ligt te lang stil`,
  single: (n: number) => `${n}, nog geen patroon`,
  sheet: [
    'Kenmerk',
    'Onderwerp',
    'Genoteerd op',
    'Werkgroep',
    'Thema’s',
    'Inwonersrollen',
    'Cliëntgroepen',
    'Beweging',
    'Verhalen',
    'Stap',
    'Sinds',
    'Ligt te lang stil',
    'Regionaal',
  ],
  yes: 'ja',
  no: 'nee',
  plan: {
    add: (subject: string) => `Signaal ‘${subject}’ noteren`,
    step: (step: string, subject: string) => `‘${step}’ noteren bij het signaal ‘${subject}’`,
  },
  show: {
    title: (subject: string) => `Signaal: ${subject}`,
    noted: 'Genoteerd',
    by: (day: Day, name: string | null) => `${longDay(day, 'nl')}${name === null ? '' : `, door ${name}`}`,
    group: 'Werkgroep',
    state: 'Stap',
    themes: 'Thema’s',
    roles: 'Inwonersrollen',
    clients: 'Cliëntgroepen',
    movement: 'Beweging',
    ladder: 'Waar het knelt',
    sources: 'Bronnen',
    source: (form: string, n: number) => `${form} (${count(n, 'nl', 'verhaal', 'verhalen')})`,
    parts: {
      going_on: 'Wat er speelt',
      could_do: 'Wat de gemeente kan doen',
      could_involve: 'Wie erbij betrokken kan worden',
    },
    empty: 'Nog niet ingevuld.',
    before: (n: number) =>
      n === 1
        ? 'Vul dit aan voordat het signaal naar de gemeente gaat.'
        : `Vul deze ${n} onderdelen aan voordat het signaal naar de gemeente gaat.`,
    single: (n: number, least: number) =>
      `Dit signaal steunt op ${count(n, 'nl', 'verhaal', 'verhalen')}. Een patroon heeft er ten minste ${least}. Vraag na of anderen dit ook meemaken.`,
    stale: (n: number) => `Hier gebeurde al ${days(n, 'nl')} niets mee. Bespreek het, of sluit het af.`,
    regional:
      'Dit is een regionaal dossier. Breng het in bij wethouder en beleidsmedewerkers: zij nemen het mee naar de regio.',
    happened: 'Wat ermee gebeurde',
    happenedColumns: ['Dag', 'Stap', 'Waar, en toelichting'],
    leadsTo: 'Waar het toe leidde',
    related: 'Verwante signalen',
    contacts: (n: number) => `Uit ${count(n, 'nl', 'contact', 'contacten')} met de samenleving.`,
    next: (steps: readonly string[], id: string) =>
      `Hierna kan: ${listed(steps, 'nl')}. Noteer dat met: ipr signalen stap ${id} STAP`,
    closed: 'Dit signaal is afgesloten.',
  },
  paper: {
    title: (subject: string) => `Signaal: ${subject}`,
    intro: (council: string) =>
      `De ${council} hoorde dit van inwoners. Het is een patroon uit meer verhalen, geen geval van één inwoner.`,
    from: 'Van',
    day: 'Datum',
    themes: 'Thema’s',
    roles: 'Het gaat om',
    ladder: 'Waar het knelt',
    question: 'Een vraag daarbij',
    subject: 'Onderwerp',
    ask: 'Wat wij u vragen',
    asks: ['Herkent u dit? Wat weet de gemeente er al van?', 'Wat doet u ermee, en wanneer horen wij dat?'],
    notAdvice: 'Dit is een signaal en geen advies. Het College van B&W hoeft er niet op te besluiten.',
  },
  pattern: {
    year: (year: number) => `Patronen in de signalen van ${year}`,
    all: 'Patronen in alle signalen',
    group: (title: string, group: string) => `${title}, werkgroep ${group}`,
    total: (signals: number, open: number, stories: number | null) =>
      `${count(signals, 'nl', 'signaal', 'signalen')}, waarvan ${open} open${stories === null ? '' : `, uit ${count(stories, 'nl', 'verhaal', 'verhalen')}`}.`,
    none: 'In deze periode is geen signaal genoteerd.',
    by: {
      themes: 'Per thema',
      resident_roles: 'Per inwonersrol',
      client_groups: 'Per cliëntgroep',
      movements: 'Per beweging',
      sources: 'Per soort bron',
    },
    columns: ['Signalen', 'Open', 'Verhalen'],
    what: {
      themes: 'Thema',
      resident_roles: 'Inwonersrol',
      client_groups: 'Cliëntgroep',
      movements: 'Beweging',
      sources: 'Soort bron',
    },
    unnamed: 'niet genoemd',
    hidden: 'niet getoond',
    small: (least: number) =>
      `Een aantal onder de ${least} verhalen staat er niet bij. Zo is niemand te herkennen. Is er één zo’n aantal, dan ontbreekt ook het volgende, anders is het uit te rekenen.`,
    more: 'Een signaal kan bij meer dan één thema, rol of groep horen. Daarom tellen de regels niet op.',
    sheet: ['Naar', 'Wat', 'Signalen', 'Open', 'Verhalen'],
  },
  questions: {
    title: 'Vragen voor een gesprek met inwoners',
    about: (parts: readonly string[]) => `Vragen voor een gesprek over ${listed(parts, 'nl')}`,
    role: (roles: readonly string[]) => `Voor een gesprek met: ${listed(roles, 'nl')}.`,
    head: ['Datum', 'Organisatie of groep', 'Lid'],
    beforehand: 'Vooraf',
    rules: [
      'Vertel dat u als inwoner komt, en voor welke raad.',
      'Doe geen toezeggingen. U weet nog niet wat er met het verhaal gebeurt.',
      'Vertel niets door wat u in vertrouwen van de gemeente hoorde.',
      'Schrijf geen namen, adressen of telefoonnummers op. Het gaat om het patroon.',
      'Is iemand in gevaar? Bel 112, of Veilig Thuis op 0800 2000.',
    ],
    opening: 'Om te beginnen',
    perRole: 'Per inwonersrol',
    signal: 'Vragen achter een signaal',
    movements: 'Om verder te denken',
    clientGroups: (groups: readonly string[]) =>
      `Dit thema raakt vooral: ${listed(groups, 'nl')}. Spreek hen zelf, niet alleen wie over hen vertelt.`,
    after: 'Daarna',
    afterwards: [
      'Noteer het contact: organisatie of groep, dag, met wie u sprak en wat u hoorde.',
      'Hoort u dit vaker? Breng het als signaal in de werkgroep.',
    ],
  },
}
export type SignalWords = Words<typeof signalWords>
