import { listed, longDay } from '../../lang/format.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { CHAIR_TOPIC, missingTopics } from './topics.ts'

type Say = { readonly held: Day; readonly nl: readonly string[]; readonly en: readonly string[] }

/** EVAL-02: the internal evaluation deals with each fixed topic; the chair’s own contribution has a rule of its own. */
export const evaluationTopicMissing = rule<Say>({
  id: 'evaluation-topic-missing',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-02', 'CONTACT-11'],
  chapter: chapter('10'),
  title: {
    nl: 'De interne evaluatie behandelt alle vaste onderwerpen',
    en: 'The internal evaluation deals with all fixed topics',
  },
  why: {
    nl: 'Juist een onderwerp dat u overslaat, kan aandacht nodig hebben.',
    en: 'It is the topic you skip that may need attention.',
  },
  fix: {
    nl: 'Bespreek het onderwerp alsnog, en noteer het bij ‘topics’ (onderwerpen).',
    en: 'Discuss the topic after all, and note it under ‘topics’.',
  },
  message: {
    nl: say =>
      `Bij de interne evaluatie van ${longDay(say.held, 'nl')} ${say.nl.length === 1 ? 'ontbreekt één onderwerp' : `ontbreken ${inWords(say.nl.length, 'nl')} onderwerpen`}: ${listed(
        say.nl.map(word => `‘${word}’`),
        'nl',
      )}.`,
    en: say =>
      `The internal evaluation of ${longDay(say.held, 'en')} lacks ${countInWords(say.en.length, 'en', 'topic', 'topics')}: ${listed(
        say.en.map(word => `‘${word}’`),
        'en',
      )}.`,
  },
  *check(facts) {
    for (const { evaluation, missing } of missingTopics(facts)) {
      const others = missing.filter(topic => topic !== CHAIR_TOPIC)
      if (others.length === 0) continue
      const words = (lang: 'nl' | 'en') => others.map(topic => facts.norms.word('eval_topics', topic, lang))
      const { held, topics } = evaluation.data
      yield {
        in: evaluation,
        at: topics.length === 0 ? ['held'] : ['topics'],
        say: { held, nl: words('nl'), en: words('en') },
      }
    }
  },
})
