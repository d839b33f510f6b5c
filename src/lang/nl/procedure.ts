import type { Words } from '../words.ts'

/** Words of the sheet on how council and municipality work together; each line gets the values of its norms. */
export const procedureWords = {
  title: 'Zo werken wij samen',
  intro: (council: string, municipality: string) =>
    `Afspraken tussen ${council} en de gemeente ${municipality}, zoals ze nu gelden.`,
  columns: ['Afspraak', 'Waar het staat'],
  proposal: 'voorstel, nog samen vast te stellen',
  section: {
    who: 'Wie wij zijn',
    request: 'Een advies vragen',
    advice: 'Een advies geven',
    response: 'Reageren op een advies',
    talks: 'Met elkaar praten',
    trust: 'Vertrouwen en onafhankelijkheid',
    evaluate: 'Terugkijken',
  },
  line: {
    adviser: () =>
      'Wij adviseren het College van B&W. Wij beslissen niet zelf en zijn geen onderdeel van de gemeente.',
    members: (min: string, max: string) =>
      min === max
        ? `Wij zijn met ${min} leden.`
        : `Wij zijn met ten minste ${min} en ten hoogste ${max} leden.`,
    residents: () => 'Alle leden wonen in de gemeente.',
    through: () => 'Elke aanvraag komt binnen via de verbindingsmedewerker.',
    lead: (days: string) => `De gemeente vraagt een advies ten minste ${days} voor de gewenste datum.`,
    shorter: (days: string) => `Korter kan, tot ${days}, na overleg met de voorzitter.`,
    before: (days: string) =>
      `De aanvraag komt ten minste ${days} voordat de gemeente of de gemeenteraad beslist.`,
    term: (days: string) => `Wij geven ons advies binnen ${days} nadat de aanvraag compleet is.`,
    unit: (unit: string) => `De termijnen van advies en reactie tellen in ${unit}.`,
    requestRecess: () => 'In het reces staat de termijn voor ons advies stil.',
    papers: () =>
      'Bij een aanvraag horen: de vraag, de reden, de mogelijke keuzes, alle bijlagen, de gewenste datum en de datum van de gemeenteraad.',
    decline: () => 'Wij kunnen besluiten geen advies te geven. Dan zeggen wij waarom.',
    unsolicited: () => 'Wij adviseren ook uit onszelf, schriftelijk of mondeling.',
    sources: (n: string) =>
      `Een advies steunt op wat inwoners ons vertellen: ten minste ${n} van onze bronnen is een inwoner.`,
    clients: () => 'In elk advies staat wat het voorstel betekent voor cliënten.',
    send: (days: string) => `Wij versturen een advies binnen ${days} na ons besluit.`,
    oral: (days: string) =>
      `Van een mondeling advies is er binnen ${days} een verslag, dat beide kanten nakijken.`,
    due: (days: string) => `Het College van B&W reageert schriftelijk binnen ${days}.`,
    deviation: () => 'Het College van B&W reageert als het afwijkt van ons advies.',
    each: () => 'De reactie gaat in op elke aanbeveling: overgenomen, deels, later of niet, met de reden.',
    responseRecess: () => 'In het reces staat de termijn voor de reactie stil.',
    council: (days: string) => `Het advies gaat binnen ${days} naar de gemeenteraad.`,
    councilPapers: (days: string) =>
      `Advies en reactie zitten ten minste ${days} voor de vergadering bij de stukken van de gemeenteraad.`,
    reminder: (days: string) => `De ondersteuner herinnert de verbindingsmedewerker ${days} voor die dag.`,
    public: (when: string) => `Een advies wordt openbaar ${when}.`,
    plan: (day: string) => `De jaarplanning is klaar op ${day}.`,
    themes: (n: string) => `Over de grote thema’s spreken wij ${n} keer per jaar met de wethouder.`,
    meetings: (n: string) => `De raad vergadert ten minste ${n} keer per jaar.`,
    alderman: (n: string) => `De hele raad spreekt de wethouder ten minste ${n} keer per jaar.`,
    notes: (days: string) => `Gespreksnotities zijn er ${days} voor dat overleg.`,
    officers: (min: string, max: string) =>
      `Elke werkgroep spreekt de beleidsmedewerkers ${min} tot ${max} keer per jaar.`,
    expectations: (months: string) => `Elke ${months} bespreken wij wat wij van elkaar verwachten.`,
    level: (level: string) => `Stukken van de gemeente zijn ${level}, tenzij anders is afgesproken.`,
    closed: () => 'Onze vergaderingen zijn besloten. Leden moeten vrij kunnen spreken.',
    open: () => 'Onze vergaderingen zijn openbaar.',
    relations: (who: string) => `Leden informeren of adviseren niet: ${who}. Vragen van hen sturen wij door.`,
    handsOff: () => 'De gemeente schrijft niet mee aan een advies. De ondersteuner geeft geen inhoud.',
    stories: () => 'Wij delen geen verhaal waaraan iemand te herkennen is.',
    internal: (months: string) =>
      `Elke ${months} evalueren wij onszelf en bespreken wij de uitkomst met de wethouder.`,
    municipal: (months: string) => `Elke ${months} evalueert de gemeente, en bespreekt dat met de hele raad.`,
    external: (months: string) => `Na ${months} kijkt een onafhankelijk adviseur.`,
    followUp: () => 'Na een evaluatie spreken wij samen af: wat, wanneer, hoe en wie.',
    account: (n: string) =>
      `De gemeente laat het College van B&W ${n} keer per jaar weten hoe wij betrokken waren en wat ermee is gedaan.`,
  },
  people: 'Wie u wanneer belt',
  late: 'Lukt iets niet op tijd? Bel de verbindingsmedewerker of de ondersteuner voordat de termijn om is.',
}
export type ProcedureWords = Words<typeof procedureWords>
