import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** The register of incidents, and the page with what to do. */
export const incidentWords = {
  title: 'Incidenten',
  none: 'Er zijn geen incidenten vastgelegd.',
  columns: ['Gevonden', 'Wat er gebeurde', 'Persoonsgegevens', 'Stand'],
  yes: 'ja',
  no: 'nee',
  open: 'open',
  closed: (day: string) => `afgerond op ${day}`,
  due: (day: Day) => `melden uiterlijk ${longDay(day, 'nl')}`,
  show: {
    title: (day: Day) => `Incident van ${longDay(day, 'nl')}`,
    what: 'Wat er gebeurde',
    found: 'Ontdekt op',
    personal: 'Persoonsgegevens',
    notified: 'Gemeld op',
    closed: 'Afgerond op',
    papers: 'Welke stukken',
    steps: 'Wat er is gedaan',
    step: (day: Day, what: string) => `${longDay(day, 'nl')}: ${what}`,
  },
  how: {
    title: 'Een stuk is bij de verkeerde terechtgekomen',
    lead: 'Doe dit op volgorde. Wacht niet tot u alles weet: de eerste uren tellen.',
    now: 'Meteen',
    nowList: [
      'Bel de ontvanger. Vraag om het stuk niet te lezen en niet door te sturen.',
      'Vraag om het te wissen, ook uit de prullenbak en van de telefoon. Vraag om een mail waarin staat dat dit is gedaan.',
      'Haal terug wat u kunt: trek een mail in, sluit een gedeelde map, haal een bladzijde van de site.',
      'Bel de voorzitter en de onafhankelijk ondersteuner.',
    ],
    personal: 'Gaat het om persoonsgegevens',
    personalList: [
      'Bel dezelfde dag de functionaris gegevensbescherming van de gemeente.',
      'Die beslist of het een datalek is dat gemeld moet worden bij de Autoriteit Persoonsgegevens. Dat moet binnen 72 uur nadat het is ontdekt. Ook de nacht en het weekend tellen mee.',
      'Is er een groot risico voor iemand? Dan hoort die persoon het ook, in gewone taal.',
    ],
    due: (day: Day) => `Ontdekt en nog niet gemeld: de 72 uur zijn voorbij op ${longDay(day, 'nl')}.`,
    seen: 'Wie het heeft gezien',
    seenText: 'Volgens de lijst van verstuurde stukken kregen deze mensen het:',
    seenBy: (paper: string, who: string) => `${paper}: ${who}`,
    nobody: 'niemand volgens deze lijst',
    seenEmpty: 'Kijk in de lijst van verstuurde stukken wie het stuk kreeg: ipr verzonden',
    after: 'Daarna',
    afterList: [
      'Vertel het aan de mensen om wie het gaat, en aan de leden. Zeg wat er gebeurde en wat u hebt gedaan.',
      'Leg vast wat er gebeurde, wanneer en wat u deed: ipr incident erbij. Schrijf geen namen op.',
      'Verander wat dit mogelijk maakte: een verzendlijst, een map, een gewoonte.',
      'Stond het op internet of in een gedeelde map? Reken erop dat het gelezen is. Terughalen kan dan niet.',
    ],
  },
  plan: {
    add: (what: string) => `Incident ‘${what}’ vastleggen`,
    step: (what: string) => `‘${what}’ noteren bij het incident`,
  },
}
export type IncidentWords = Words<typeof incidentWords>
