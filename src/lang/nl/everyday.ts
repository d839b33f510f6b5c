import { listed } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of starting an archive, and of questions at the terminal. */
export const everydayWords = {
  ask: {
    sign: ' › ',
    stop: 'stop',
    proposed: (value: string) => `(Enter: ${value})`,
    needed: 'Hier is een antwoord nodig. Typ stop om op te houden.',
    notChosen: (found: string, last: number) =>
      `‘${found}’ is geen keuze. Typ een cijfer van 1 tot en met ${last}.`,
    odd: (name: string) => `In dit antwoord staat een teken dat niet kan: ${name}. Typ het opnieuw.`,
    noDay: (found: string) => `‘${found}’ is geen dag. Schrijf een dag als 2027-01-21.`,
    notValid: (found: string, expected: string) => `‘${found}’ kan hier niet. Verwacht: ${expected}.`,
  },
  init: {
    begin:
      'Een nieuw archief. Enter kiest wat erachter staat, of slaat over. Met stop houdt u op; dan is er niets gemaakt.',
    municipality: 'Hoe heet de gemeente?',
    council: 'Hoe heet de raad voluit?',
    councilOf: (municipality: string) => `Inwonersparticipatieraad ${municipality}`,
    shortName: 'En kort, zoals mensen de raad noemen?',
    shortOf: (municipality: string) => `IPR ${municipality}`,
    preset: 'Met welke regels en getallen begint u? U kunt later van elke regel afwijken.',
    start: 'Sinds welke dag bestaat de raad, of vanaf welke dag?',
    workgroups: 'Welke werkgroepen zijn er? Zet komma’s tussen de namen.',
    cc: 'Is er een Cliëntenoverleg Participatiewet?',
    yes: 'ja',
    no: 'nee',
    supporter: 'Wie is de onafhankelijk ondersteuner?',
    firstMeeting: 'Wanneer is de eerste vergadering?',
    name: 'Wat is uw naam? Die komt te staan bij alles wat u bewaart. Enter: zoals git u al kent.',
    email: 'En uw e-mailadres?',
    plan: 'Een nieuw archief',
    willMake: (folder: string) => `In ${folder} komt een archief met deze bestanden.`,
    made: (council: string) => `Het archief van ${council} staat klaar`,
    where: (folder: string) => `De map is ${folder}. Ga erheen met:`,
    now: 'Nu meteen',
    nowPlan: 'de eerste vergadering plannen',
    nowAgenda: 'de agenda van de volgende vergadering',
    nowNew: 'een lid toevoegen; ipr vraagt wat erbij hoort',
    nowWeek: 'wat er te doen is',
    nowSave: 'bewaren wat u hebt veranderd',
    hosting: 'Het archief delen',
    hostingSteps: {
      where:
        'Laat de raad beslissen waar het archief staat en wie het beheert. Kies een account van de raad, met twee beheerders, en niet het account van één persoon.',
      main: 'Maak daar een besloten opslagplaats voor het archief: niet openbaar, zonder bestanden erin. Geef alleen de leden en de ondersteuner toegang.',
      nested: (folders: readonly string[]) =>
        `Maak ook een besloten opslagplaats voor elke map met eigen toegang: ${listed(folders, 'nl')}. Geef alleen toegang aan wie erin mag kijken.`,
      remotes: 'Zet het adres van elke opslagplaats in ipr.yaml, bij remotes.',
      share: 'Deel daarna met: ipr deel',
    },
    willFetch: (url: string, folder: string) => `Het archief op ${url} komt in ${folder}.`,
    fetched:
      'Dit is een kopie van het archief zoals de anderen het deelden. Wat u verandert, bewaart u met ipr bewaar. Met ipr deel deelt u het.',
    fetchedFolders: 'Ook deze mappen met eigen toegang zijn opgehaald:',
    noGit:
      'Het programma git staat niet op deze computer. Zonder git kunt u het archief lezen en wijzigen, maar niet bewaren en delen. Haal git van git-scm.com. Maak het archief daarna opnieuw in een lege map.',
    noName:
      'Uw naam en e-mailadres zijn op deze computer nog niet bekend. Daarom is er nog niets vastgelegd.',
    commit: 'Begin van het archief',
  },
} as const

export type EverydayWords = Words<typeof everydayWords>
