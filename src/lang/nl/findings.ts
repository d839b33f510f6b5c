import { count, listed, sentence } from '../format.ts'

/** Words of `ipr check` and of a finding. */
export const findingWords = {
  title: 'Controle van het archief',
  severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
  file: 'heel het bestand',
  also: 'Zie ook',
  alsoLines: (lines: readonly number[]) => `Zie ook regel ${listed(lines.map(String), 'nl')}.`,
  why: 'Waarom',
  fix: 'Doen',
  fine: (records: number) =>
    `Alles in orde. ${records === 1 ? 'Eén bestand is' : `${records} bestanden zijn`} gecontroleerd.`,
  summary: (errors: number, warnings: number, infos: number, records: number) =>
    `${sentence(count(errors, 'nl', 'fout', 'fouten'))}, ${count(warnings, 'nl', 'waarschuwing', 'waarschuwingen')} en ${count(infos, 'nl', 'opmerking', 'opmerkingen')} in ${count(records, 'nl', 'bestand', 'bestanden')}.`,
  exceptions: 'Vastgelegde uitzonderingen',
  exception: (reason: string, until: string) => `Uitzondering tot en met ${until}: ${reason}`,
  noModel: 'Zolang ipr.yaml een fout bevat, controleert ipr de andere bestanden niet.',
  introduced: 'Nieuw',
  remaining: 'Bleef',
  solved: 'Opgelost',
  since: (revision: string, introduced: number, remaining: number, solved: number) =>
    `Sinds ${revision}: ${introduced} nieuw, ${remaining} gebleven, ${solved} opgelost. Alleen nieuwe bevindingen tellen.`,
  start: 'De raad is net gestart. Dit zijn de eerste drie stappen:',
  folded: (amount: number, starting: boolean) =>
    `Er ${amount === 1 ? 'is' : 'zijn'} nog ${amount} ${starting ? (amount === 1 ? 'bevinding die bij de start hoort' : 'bevindingen die bij de start horen') : amount === 1 ? 'opmerking' : 'opmerkingen'}. Die ziet u met: ipr controleer --all`,
  step: {
    'start-date': 'Noteer in ipr.yaml wanneer de raad begon, achter ‘start_date’.',
    chair: 'Zorg dat er een voorzitter is: maak een lid met de rol ‘chair’.',
    members: 'Breng de raad op sterkte: noteer de benoemde leden.',
    workgroups: 'Geef elke werkgroep leden en een trekker.',
    supporter: 'Noteer wie de onafhankelijk ondersteuner is.',
    'council-session': 'Plan de startsessie met de wethouder en noteer wanneer die is gehouden.',
    'workgroup-sessions': 'Plan met de verbindingsmedewerker een startsessie per werkgroep.',
    agreements: 'Leg de werkafspraken van elke werkgroep vast.',
    plan: 'Maak met de verbindingsmedewerker de jaarplanning.',
  },
  more: (id: string) => `Meer uitleg: ipr uitleg ${id}`,
}
export type FindingWords = typeof findingWords
