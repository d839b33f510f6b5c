import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { sideOf, writersOf } from './writers.ts'

type Say = { readonly name: string | null }

/** ADV-26: the client consultation is a source, not the adviser. */
export const adviceByCc = rule<Say>({
  id: 'advice-by-cc',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-26', 'CC-05'],
  chapter: chapter('6'),
  title: {
    nl: 'Een advies komt van de raad, niet van het Cliëntenoverleg',
    en: 'An advice comes from the council, not from the client consultation',
  },
  why: {
    nl: 'Ook over de Participatiewet adviseert de raad. Het Cliëntenoverleg vertelt wat cliënten ervaren en is daarmee een bron.',
    en: 'The council advises on the Participation Act too. The client consultation tells what clients experience, and so is a source.',
  },
  fix: {
    nl: 'Maak de raad afzender: zet in het dossier ‘council’ achter ‘issuer’. Noem het Cliëntenoverleg bij de bronnen.',
    en: 'Make the council the issuer: put ‘council’ after ‘issuer’ in the file. Name the client consultation under the sources.',
  },
  message: {
    nl: ({ name }) =>
      name === null
        ? 'Dit advies komt van het Cliëntenoverleg. Een advies komt van de raad.'
        : `${name} staat hier als schrijver of meedenker. ${name} zit in het Cliëntenoverleg en is geen lid van de raad.`,
    en: ({ name }) =>
      name === null
        ? 'This advice comes from the client consultation. An advice comes from the council.'
        : `${name} stands here as author or contributor. ${name} sits in the client consultation and is no member of the council.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      if (life.entry.data.issuer === 'cc') yield { in: life.entry, at: ['issuer'], say: { name: null } }
      for (const writer of writersOf(facts, life)) {
        if (sideOf(facts, writer) !== 'cc') continue
        yield {
          in: life.entry,
          at: writer.at,
          severity: 'warning',
          say: { name: nameOf(facts, writer.person) },
        }
      }
    }
  },
})
