import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly id: string
}

export const referenceSamePerson = rule<Say>({
  id: 'reference-same-person',
  area: 'reference',
  severity: 'error',
  rows: ['COMP-10'],
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: {
    nl: 'Wie lid is of was, staat alleen bij members',
    en: 'Whoever is or was a member stands under members only',
  },
  why: {
    nl: 'Met twee bestanden voor één persoon kloppen rollen en termijnen niet meer.',
    en: 'With two files for one person roles and terms no longer hold.',
  },
  fix: {
    nl: 'Zet alles in members en verwijder het bestand in people.',
    en: 'Put everything in members and remove the file in people.',
  },
  message: {
    nl: say => `‘${say.id}’ staat in members en in people. Elke persoon heeft één bestand.`,
    en: say => `‘${say.id}’ is in members and in people. Every person has one file.`,
  },
  *check({ model }) {
    for (const person of model.all('person')) {
      const member = model.get('member', person.id)
      if (member) yield { in: person, say: { id: person.id }, also: [{ in: member }] }
    }
  },
})
