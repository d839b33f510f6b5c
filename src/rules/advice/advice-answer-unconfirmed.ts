import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { listed } from '../../lang/format.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'
import { numbered } from './words.ts'

type Say = { readonly numbers: readonly string[]; readonly names: readonly string[] }

/** Design section 3: who classified an answer is recorded; a lead or the chair confirms what was proposed. */
export const adviceAnswerUnconfirmed = rule<Say>({
  id: 'advice-answer-unconfirmed',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'Een trekker of de voorzitter bevestigt hoe een antwoord is ingedeeld',
    en: 'A lead or the chair confirms the class of an answer',
  },
  why: {
    nl: 'Of het College iets echt overneemt, is een oordeel van leden. Tot de bevestiging telt het antwoord niet als afgehandeld.',
    en: 'Whether the College really adopts something is for members to judge. Until confirmed the answer does not count as settled.',
  },
  fix: {
    nl: 'Vraag de trekker of de voorzitter om te bevestigen, met ‘ipr advies bevestig’.',
    en: 'Ask the lead or the chair to confirm, with ‘ipr advice confirm’.',
  },
  message: {
    nl: ({ numbers, names }) =>
      `Het antwoord op ${numbers.length === 1 ? 'aanbeveling' : 'de aanbevelingen'} ${listed(numbers, 'nl')} ${names.length === 0 ? 'is nog niet bevestigd.' : `is ingedeeld door ${listed(names, 'nl')}. Een trekker of de voorzitter heeft dat nog niet bevestigd.`}`,
    en: ({ numbers, names }) =>
      `The answer to ${numbers.length === 1 ? 'recommendation' : 'recommendations'} ${listed(numbers, 'en')} ${names.length === 0 ? 'is not confirmed yet.' : `was classified by ${listed(names, 'en')}. A lead or the chair has not confirmed that yet.`}`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const open = life.entry.data.recommendations.flatMap(({ n, answer }, index) =>
        answer !== undefined && answer.confirmed_by === undefined
          ? [{ n, index, by: answer.proposed_by }]
          : [],
      )
      const [first, ...rest] = open
      if (first === undefined) continue
      const proposers = new Set(open.flatMap(({ by }) => by ?? []))
      yield {
        ...atRecommendation(life, first.index, 'answer'),
        also: rest.map(({ index }) => atRecommendation(life, index, 'answer')),
        say: {
          numbers: numbered(open.map(({ n }) => n)),
          names: [...proposers].map(person => nameOf(facts, person)),
        },
      }
    }
  },
})
