import type { vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import type { Day } from '../../model/day.ts'
import { count, either, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

type Role = (typeof vacancyRoles.keys)[number]

/** Words of vacancies, the vacancy text, the selection form and the nomination. */
export const recruitmentWords = {
  list: {
    open: 'Open vacatures',
    all: 'Alle vacatures',
    none: 'Er zijn geen vacatures die hieraan voldoen.',
    columns: ['Vacature', 'Plaatsen', 'Laatste stap', 'Vervuld door'],
    step: (step: string, on: Day) => `${step}, ${longDay(on, 'nl')}`,
    nothing: 'nog geen stap',
    sheet: ['Kenmerk', 'Waarvoor', 'Plaatsen', 'Laatste stap', 'Op', 'Open', 'Vervuld door'],
    yes: 'ja',
    no: 'nee',
  },
  show: {
    title: (role: string, places: number) =>
      places === 1 ? `Vacature: ${role}` : `Vacature: ${role}, ${places} plaatsen`,
    steps: 'Stappen',
    stepColumns: ['Stap', 'Dag', 'Door'],
    committee: 'Selectiecommissie',
    seat: (name: string, seat: string | null) => (seat === null ? name : `${name} (${seat})`),
    missing: (seats: readonly string[]) => `In de commissie ontbreekt nog: ${listed(seats, 'nl')}.`,
    wanted: 'Waar iemand voor nodig is',
    theme: 'Thema’s',
    role: 'Inwonersrollen',
    next: (steps: readonly string[], id: string) =>
      `Hierna kan: ${listed(steps, 'nl')}. Noteer dat met: ipr vacatures stap ${id} STAP`,
    destroy: (by: Day, late: boolean) =>
      late
        ? `Brieven en formulieren hadden uiterlijk ${longDay(by, 'nl')} vernietigd moeten zijn.`
        : `Vernietig brieven en formulieren uiterlijk ${longDay(by, 'nl')}.`,
    destroyed: 'De stukken van de selectie zijn vernietigd.',
  },
  plan: { step: (step: string, role: string) => `‘${step}’ noteren bij de vacature voor ${role}` },
  text: {
    title: {
      member: (council: string) => `Wilt u lid worden van de ${council}?`,
      chair: (council: string) => `Wilt u voorzitter worden van de ${council}?`,
      supporter: (council: string) => `Wilt u de ${council} ondersteunen?`,
      cc_member: () => 'Wilt u meepraten in het Cliëntenoverleg Participatiewet?',
    } satisfies { readonly [R in Role]: (council: string) => string },
    who: 'Wie wij zijn',
    about: (council: string, municipality: string) =>
      `De ${council} geeft de gemeente ${municipality} advies over zorg, welzijn, jeugd, werk en inkomen. Wij kijken als inwoners. Wij spreken niet namens een partij, een beroep of een organisatie.`,
    clients: (body: string) =>
      `Het Cliëntenoverleg spreekt namens de cliënten met ${body} en met de wethouder over de uitvoering van de Participatiewet.`,
    places: (n: number) => (n === 1 ? 'Wij zoeken één persoon.' : `Wij zoeken ${n} mensen.`),
    tasks: 'Wat u gaat doen',
    profile: 'Wie wij zoeken',
    expertise: 'Vakkennis is geen voorwaarde. Uw eigen ervaring en die van mensen om u heen tellen.',
    mix: (traits: readonly string[]) =>
      `Wij willen een raad van verschillende mensen. Wij letten op ${listed(traits, 'nl')} van de hele groep, nooit op één kenmerk van één persoon.`,
    themes: (themes: readonly string[]) =>
      `Wij zoeken vooral iemand met belangstelling voor ${listed(themes, 'nl')}.`,
    roles: (roles: readonly string[]) =>
      `Wij zoeken vooral iemand die weet hoe het is als ${either(roles, 'nl')}.`,
    asks: 'Wat wij vragen',
    residency: (municipality: string) => `U woont in de gemeente ${municipality}.`,
    hours: (n: number) => `U hebt ten minste ${n} uur per maand.`,
    meetings: (n: number) => `U komt naar de vergaderingen: ten minste ${n} per jaar.`,
    groups: (min: number, max: number | null) =>
      max === null || max === min
        ? `U doet mee in ten minste ${count(min, 'nl', 'werkgroep', 'werkgroepen')}.`
        : `U doet mee in ${min} of ${max} werkgroepen.`,
    secret: 'U gaat vertrouwelijk om met wat u van de gemeente hoort.',
    positions: 'U geeft uw nevenfuncties op.',
    not: 'Dit gaat niet samen',
    offers: 'Wat wij bieden',
    term: (years: number, most: number | null) =>
      `U wordt benoemd voor ${years} jaar.${most === null ? '' : ` Dat kan ten hoogste ${most} keer.`}`,
    share: (part: string) =>
      `U krijgt een onkostenvergoeding: ${part} van het bedrag dat een vrijwilliger belastingvrij mag krijgen.`,
    month: (amount: string) => `U krijgt een onkostenvergoeding van ${amount} per maand.`,
    meeting: (amount: string) =>
      `U krijgt een onkostenvergoeding van ${amount} per vergadering waar u bij bent.`,
    costs: 'Wij vergoeden de kosten die u maakt.',
    week: (text: string) => `De opdracht is gemiddeld ${text} per week. De gemeente sluit de overeenkomst.`,
    steers: 'De voorzitter stuurt u aan. U werkt niet bij de gemeente, en u adviseert zelf niet.',
    training: 'U krijgt uitleg, begeleiding en scholing.',
    municipality: 'Wat de gemeente verwacht',
    expectation: (title: string, reference: string | null) =>
      `${title}${reference === null ? '' : ` (${reference})`}`,
    procedure: 'Hoe het gaat',
    steps: {
      write: 'U schrijft ons kort wie u bent en wat u beweegt.',
      talk: 'U hebt een gesprek met de voorzitter en leden.',
      decide: 'Wij dragen u voor. Het College van B&W benoemt u.',
      council: 'Wij dragen u voor. De gemeenteraad benoemt u.',
      own: 'De leden besluiten samen.',
    },
    destroy: (days: number) =>
      `Uw brief en onze aantekeningen vernietigen wij binnen ${days} dagen na de keuze.`,
    contact: (address: string) => `Schrijf aan of bel eerst met: ${address}`,
    until: 'Reageren kan tot en met:',
  },
  form: {
    title: (role: string) => `Selectieformulier: ${role}`,
    secret: (days: number | null) =>
      `Vertrouwelijk: alleen voor de selectiecommissie. ${days === null ? 'Vernietig dit formulier na de keuze.' : `Vernietig dit formulier binnen ${days} dagen na de keuze.`} Zet het niet in het archief.`,
    head: ['Kandidaat', 'Datum van het gesprek', 'Wie het gesprek voerde'],
    profile: 'De punten van het profiel',
    point: 'Punt',
    marks: ['ja', 'deels', 'nee'],
    checks: 'Na te vragen',
    resident: 'Woont in de gemeente',
    hours: (n: number) => `Heeft ten minste ${n} uur per maand`,
    incompatible: 'Dit gaat niet samen met het lidmaatschap. Vraag naar elke nevenfunctie.',
    chair: [
      'Is politiek actief of heeft een politieke kleur',
      'Heeft zakelijke belangen in de gemeente of het sociaal domein',
    ],
    interests: 'Belangstelling',
    themes: 'Thema’s en werkgroepen',
    roles: 'Inwonersrollen',
    told: 'Verteld aan de kandidaat',
    tells: [
      'Rol, taak en werkwijze van de raad',
      'Wat de gemeente verwacht',
      'Vertrouwelijkheid en nevenfuncties',
      'Duur, onkostenvergoeding en scholing',
    ],
    conclusion: 'Conclusie',
  },
  nomination: {
    subject: (n: number) => (n === 1 ? 'Voordracht van een lid' : `Voordracht van ${n} leden`),
    intro: (n: number, role: string) =>
      n === 1
        ? `Wij dragen de volgende inwoner aan u voor, voor benoeming als ${role}:`
        : `Wij dragen de volgende inwoners aan u voor, voor benoeming als ${role}:`,
    ask: (years: number | null) =>
      years === null
        ? 'Wij vragen u om te besluiten over de benoeming.'
        : `Wij vragen u om een benoeming voor ${years} jaar.`,
    checked:
      'Wij hebben nagevraagd of de voorgedragene in de gemeente woont, en of er nevenfuncties zijn die niet samengaan met het lidmaatschap.',
    selected: (names: readonly string[]) => `De gesprekken zijn gevoerd door ${listed(names, 'nl')}.`,
    reply: 'Wilt u ons de datum en het kenmerk van uw besluit laten weten?',
  },
}
export type RecruitmentWords = Words<typeof recruitmentWords>
