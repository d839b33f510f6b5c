import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly name: string
}

export const referenceSamePerson = rule<Say>({
  id: 'reference-same-person',
  area: 'reference',
  severity: 'error',
  rows: ['COMP-10'],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Wie lid is of was, heeft alleen een bestand bij de leden',
    en: 'Whoever is or was a member has a file among the members only',
  },
  why: {
    nl: 'Met twee bestanden voor één persoon kloppen rollen en termijnen niet meer.',
    en: 'With two files for one person roles and terms no longer hold.',
  },
  fix: {
    nl: 'Zet alles in het bestand in de map members. Verwijder het bestand in de map people.',
    en: 'Put everything in the file in the folder members. Remove the file in the folder people.',
  },
  message: {
    nl: say =>
      `${say.name} heeft twee bestanden: in de map members en in de map people. Elke persoon heeft er één.`,
    en: say =>
      `${say.name} has two files: in the folder members and in the folder people. Every person has one.`,
  },
  *check({ model }) {
    for (const person of model.all('person')) {
      const member = model.get('member', person.id)
      if (member) yield { in: person, say: { name: person.data.name }, also: [{ in: member }] }
    }
  },
})
