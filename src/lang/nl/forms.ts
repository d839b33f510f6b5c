import type { Day } from '../../model/day.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the forms that people fill in and send back. A question has no colon in it: that ends it. */
export const formWords = {
  names: {
    apology: 'afmelding',
    help: 'meedenken',
    actions: 'acties',
    workgroup: 'werkgroepverslag',
    papers: 'beleidsstukken',
    presence: 'aanwezigheid',
    item: 'agendapunt',
  },
  columns: ['Vraag', 'Antwoord'],
  how: 'Vul in achter de dubbele punt, of zet een kruisje in het vakje. Stuur het formulier terug aan de ondersteuner. Laat de woorden tussen vierkante haken staan; daaraan herkent ipr uw antwoord.',
  keep: 'Kenmerk van dit formulier; laat dit staan',
  end: 'Einde van het formulier',
  who: 'Uw naam',
  yes: 'ja',
  no: 'nee',
  apology: {
    title: (day: Day) => `Komt u op ${longDay(day, 'nl')}?`,
    intro: 'Met dit formulier meldt u zich af voor dit overleg.',
    comes: 'Komt u',
  },
  help: {
    title: (advice: string) => `Meedenken over ${advice}`,
    intro: 'Ook wie niet in de werkgroep zit, kan over dit advies meedenken.',
    wants: 'Wilt u meedenken',
  },
  actions: {
    title: (name: string) => `Acties van ${name}`,
    intro: 'Dit staat er van u open. Zeg van elke actie hoe het ervoor staat.',
    none: 'Er staat voor u geen actie open.',
    step: (what: string, due: string | null) => `${what}${due === null ? '' : ` (uiterlijk ${due})`}`,
    choices: { done: 'gedaan', answered: 'loopt nog', postponed: 'later' },
    due: 'Bij later, wanneer dan',
    note: 'Toelichting',
  },
  workgroup: {
    title: (group: string, day: Day) => `Uit de werkgroep ${group}, voor ${longDay(day, 'nl')}`,
    intro: 'Een kort verslag in hoofdlijnen. Noem geen namen van inwoners.',
    report: 'Wat heeft de werkgroep gedaan en besproken',
    question: 'Wat vraagt u aan de vergadering (laat leeg als er geen vraag is)',
    paper: (group: string, day: Day) => `Verslag van de werkgroep ${group} voor ${longDay(day, 'nl')}`,
    from: (group: string) => `Werkgroep ${group}`,
  },
  papers: {
    title: (year: string) => `Beleidsstukken van ${year} met de datum van de gemeenteraad`,
    intro: 'Welke stukken gaan dit jaar naar de gemeenteraad? Schrijf de datum als 31-03-2027.',
    paper: (n: number) => `Stuk ${n}, titel`,
    council: 'Datum van de gemeenteraad',
    nature: 'Aard van het stuk',
  },
  presence: {
    title: (name: string, year: string) => `Aanwezigheid van ${name} in ${year}`,
    intro: 'Dit staat over u genoteerd. Met ‘ja’ bevestigt u uw aanwezigheid.',
    row: (day: string, kind: string, presence: string) => `${day}, ${kind}, ${presence}`,
    states: {
      present: 'aanwezig',
      excused: 'afgemeld',
      absent: 'afwezig',
      not_noted: 'niet genoteerd',
    },
    right: 'Klopt dit',
    what: 'Wat klopt er niet',
  },
  item: {
    title: (day: Day) => `Agendapunt voor ${longDay(day, 'nl')}`,
    intro: 'De voorzitter maakt de agenda. Met dit formulier brengt u een punt in.',
    subject: 'Onderwerp',
    kind: 'Wat moet ermee gebeuren',
    kinds: { note: 'ter kennisname', discuss: 'ter bespreking', decide: 'ter besluitvorming' },
    question: 'Welk besluit vraagt u',
    minutes: 'Hoeveel minuten',
  },
  replies: {
    title: 'Antwoorden op formulieren',
    none: 'In deze bestanden staat geen ingevuld formulier.',
    found: 'Wat er verandert',
    notUnderstood: 'Niet begrepen: dit moet u zelf bekijken',
    done: 'Al verwerkt',
    left: 'Niet overgenomen',
    also: (text: string) => `Ook geschreven: ${text}`,
    noForm: 'Hier staat geen formulier van ipr in.',
    evaluation:
      'Dit zijn antwoorden voor een evaluatie. Die worden samen geteld, zonder namen: ipr evalueer antwoorden MAP',
    blank: 'Het formulier is niet ingevuld.',
    take: (n: number) => `${n} ${n === 1 ? 'antwoord' : 'antwoorden'} verwerken`,
    ask: (what: string) => `${what}. Overnemen?`,
    hint: 'Neem deze antwoorden over met --yes.',
  },
}
export type FormWords = Words<typeof formWords>
