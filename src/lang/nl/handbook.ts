/** A piece of the handbook: a heading, a paragraph, a list, or a line to type with what it does. */
export type Piece =
  | { readonly head: string }
  | { readonly say: string }
  | { readonly list: readonly string[] }
  | { readonly type: string; readonly does: string }

export interface Topic {
  /** What is typed behind `ipr help`. */
  readonly name: string
  readonly title: string
  readonly pieces: readonly Piece[]
}

const say = (text: string): Piece => ({ say: text })
const head = (text: string): Piece => ({ head: text })
const list = (...items: readonly string[]): Piece => ({ list: items })
const type = (line: string, does: string): Piece => ({ type: line, does })

/** The handbook: what people do with the archive, in the order in which they meet it. */
export const handbook: readonly Topic[] = [
  {
    name: 'eerste-dag',
    title: 'De eerste dag',
    pieces: [
      say(
        'Het archief is een map met gewone tekstbestanden. U leest ze met elk programma. ipr leest ze ook, en helpt u met alles wat steeds terugkomt.',
      ),
      head('Kijken'),
      type('ipr week', 'laat zien wat er deze en volgende week te doen is'),
      type(
        'ipr agenda volgende',
        'laat de agenda van de volgende vergadering zien, met bij elk punt waarom het er staat',
      ),
      type('ipr leden', 'laat zien wie lid is, in welke rol en tot wanneer'),
      type('ipr controleer', 'kijkt of alles klopt met de regels van de raad'),
      head('Iets vastleggen'),
      say(
        'Elke opdracht die iets verandert, laat eerst zien wat er verandert. Met --dry-run blijft het daarbij. Zo kunt u rustig proberen.',
      ),
      type(
        'ipr acties erbij "De folder bijwerken" --owner noor --due 2027-q1 --dry-run',
        'laat zien hoe een nieuwe actie eruitziet',
      ),
      type('ipr nieuw lid --template', 'laat zien wat er van een lid kan worden vastgelegd'),
      head('Bewaren'),
      list(
        'Met ‘ipr bewaar’ bewaart u wat u in de bestanden hebt veranderd.',
        'Met ‘ipr deel’ deelt u het met de anderen, en krijgt u wat zij deelden.',
        'Met ‘ipr maak ongedaan’ neemt u de laatste stap terug.',
      ),
      say('Weet u niet meer wat een opdracht doet? Zet er --help achter.'),
    ],
  },
  {
    name: 'elke-week',
    title: 'Elke week',
    pieces: [
      say('Een kwartier is meestal genoeg. Werk van boven naar beneden.'),
      type(
        'ipr week --for ondersteuner',
        'laat zien wat eerst moet, en wat kan wachten als er te weinig uren zijn',
      ),
      type('ipr post', 'laat zien welke stukken binnenkwamen en nog niet zijn behandeld'),
      type('ipr acties --overdue', 'laat zien welke acties te laat zijn'),
      type('ipr advies termijnen', 'laat alle uiterste datums van adviezen zien, ook die van de gemeente'),
      type('ipr controleer', 'laat zien wat niet klopt, en wat u eraan doet'),
      say('Kwam er een stuk binnen? Zet het meteen op de lijst. Dan komt het vanzelf op de agenda.'),
      type(
        'ipr post erbij "Vraag over het loket" --from "Dorpsraad Veenkant" --kind vraag --dry-run',
        'zet een stuk op de lijst van ingekomen stukken',
      ),
      say('Sluit af met ‘ipr deel’. Dan staat alles ook bij de anderen.'),
    ],
  },
  {
    name: 'rond-een-overleg',
    title: 'Rond een overleg',
    pieces: [
      head('Vooraf'),
      type(
        'ipr agenda volgende --explain',
        'laat bij elk punt zien waarom het er staat en waar het vandaan komt',
      ),
      type('ipr agenda erbij "Bezoek aan de voedselbank" --dry-run', 'zet een punt op de agenda'),
      type(
        'ipr agenda volgende --write --dry-run',
        'legt de agenda vast; wat later komt, wordt een nazending',
      ),
      type('ipr verslag formulier', 'maakt een blad om tijdens de vergadering op te schrijven'),
      head('Daarna'),
      list(
        '‘ipr verslag begin’ maakt het verslag op basis van de agenda.',
        '‘ipr verslag afsluiten’ vraagt per punt wat nog niet is genoteerd. Daarna gaan besluiten, acties en adviezen vanzelf verder.',
        '‘ipr verslag vaststellen’ legt vast dat de raad het verslag heeft vastgesteld.',
      ),
      say('Hebt u iets verkeerd afgesloten? Met ‘ipr verslag heropenen’ gaat het weer open.'),
      type('ipr besluiten --year 2026', 'laat de besluiten van een jaar zien'),
    ],
  },
  {
    name: 'advies-te-laat',
    title: 'Een advies dat te laat komt',
    pieces: [
      say(
        'Soms vraagt de gemeente te laat om advies. Of de raad haalt de datum niet. Of het College van B&W reageert niet. ipr rekent uit wie wanneer aan de beurt is.',
      ),
      type('ipr advies termijnen', 'laat zien welke datum voorbij is, en wie dan aan de beurt is'),
      type('ipr advies toon jeugdbeleid', 'laat zien wat er met één advies is gebeurd en wat nu moet'),
      type('ipr uitleg termijn jeugdbeleid', 'laat zien hoe een datum is berekend; dit kan bij een brief'),
      head('Wat u kunt doen'),
      type(
        'ipr advies routes jeugdbeleid',
        'zet de mogelijkheden naast elkaar, met datums en de brief die erbij hoort',
      ),
      type('ipr advies brief inburgering herinnering', 'maakt de brief om aan een reactie te herinneren'),
      say('Noteer wat u hebt gedaan met ‘ipr advies stap’. Dan klopt ook de volgende datum.'),
    ],
  },
  {
    name: 'elk-jaar',
    title: 'Elk jaar',
    pieces: [
      head('In het najaar'),
      type('ipr jaarplanning 2027', 'laat zien wat er het komende jaar moet gebeuren'),
      type('ipr jaarplanning voorstel 2027', 'stelt datums voor waarmee de raad zijn normen haalt'),
      type('ipr begroting 2026', 'laat zien wat er is begroot, uitgegeven en verwacht'),
      head('In januari'),
      list(
        'Zoek het fiscaal maximum van het nieuwe jaar op en zet het in ipr.yaml.',
        'Vraag elk lid de nevenfuncties te bevestigen.',
        'Sluit de stand van de aanbevelingen van het oude jaar af.',
      ),
      type('ipr vergoeding 2026', 'rekent de onkostenvergoeding uit, per persoon en samen'),
      type('ipr advies balans 2026', 'laat zien wat er van elke aanbeveling is geworden'),
      type('ipr rooster', 'laat zien wie wanneer aftreedt, en wanneer werven moet beginnen'),
      type('ipr evalueer', 'laat de cijfers en vragen voor de jaarlijkse evaluatie zien'),
    ],
  },
  {
    name: 'wisseling',
    title: 'Een nieuwe ondersteuner, voorzitter of verbindingsmedewerker',
    pieces: [
      say('Alles wat telt, staat in het archief. Wie nieuw is, hoeft niets uit oude mail te halen.'),
      type(
        'ipr overdracht ondersteuner',
        'maakt het overdrachtsdossier: beloftes, besluiten, datums, mensen en de eerste dertig dagen',
      ),
      type('ipr week --for voorzitter', 'laat zien wat er voor één rol te doen is'),
      head('Wie weggaat'),
      list(
        'Noteer de laatste dag bij de rol, in de map members of people.',
        'Trek de toegang in bij elke opslagplaats en elk account van de raad.',
        'Deel een laatste keer met ‘ipr deel’.',
      ),
      head('Wie begint'),
      list(
        'Laat de beheerder u toegang geven tot de opslagplaats van het archief.',
        'Haal het archief op met ‘ipr haal op’, met het adres dat de beheerder u geeft.',
        'Kijk met ‘ipr dokter’ of alles werkt.',
      ),
    ],
  },
  {
    name: 'delen',
    title: 'Bewaren en delen',
    pieces: [
      say(
        'Bewaren legt vast wat u hebt veranderd, op deze computer. Delen brengt het naar de anderen, en haalt op wat zij deelden. Bewaren lukt altijd, ook met fouten in een bestand.',
      ),
      head('Waar het archief staat'),
      list(
        'De raad kiest een opslagplaats die besloten is, op een account van de raad met twee beheerders.',
        'Elke map met eigen toegang, zoals board, krijgt een eigen opslagplaats.',
        'Het adres staat in ipr.yaml, bij remotes. Naar een ander adres deelt ipr niet.',
      ),
      head('Als twee mensen iets veranderen'),
      say(
        'Verschillende gegevens voegt ipr zelf samen, ook in hetzelfde bestand. Veranderde u allebei hetzelfde? Dan ziet u beide versies en kiest u welke blijft. De andere versie blijft in de geschiedenis. Maakte u allebei een stuk met hetzelfde kenmerk? Dan krijgt het laatste een nieuw kenmerk.',
      ),
      type('ipr deel --dry-run', 'laat zien wat er zou worden bewaard, en met welk adres gedeeld'),
      type('ipr dokter', 'laat zien of bewaren en delen in orde zijn'),
    ],
  },
  {
    name: 'als-het-misgaat',
    title: 'Als er iets misgaat',
    pieces: [
      say('Wat bewaard is, raakt niet zoek. Begin met kijken.'),
      type('ipr dokter', 'kijkt of programma’s, bewaren en delen in orde zijn'),
      type('ipr controleer', 'zegt in welk bestand en op welke regel iets niet klopt, en wat u doet'),
      head('Een opdracht deed iets wat u niet wilde'),
      say(
        'Met ‘ipr maak ongedaan’ gaat de laatste stap terug. Dat kan zolang niemand het bestand daarna veranderde.',
      ),
      head('Iemand anders schrijft nu'),
      say(
        'Wacht even en probeer het opnieuw. Twee opdrachten tegelijk kan niet; zo raakt er niets door elkaar.',
      ),
      head('De computer viel uit'),
      say('Geef de opdracht opnieuw. Wat half was, wordt eerst hersteld: alles is oud of alles is nieuw.'),
      head('Een stuk ging naar de verkeerde'),
      list(
        'Vraag de ontvanger het stuk te verwijderen en dat te bevestigen.',
        'Bel de functionaris gegevensbescherming. Een datalek moet soms binnen 72 uur worden gemeld.',
        'Leg het vast in de map incidents, met ‘ipr nieuw incident’.',
      ),
      type('ipr geschiedenis member:els-brandsma', 'laat zien wie wanneer iets aan een stuk veranderde'),
    ],
  },
]
