import { namedIn } from '../../domain/evaluation/named.ts'
import { bodyOf } from '../../model/source.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string }

/** EVAL-03, REP-02: what is summed up, and what goes to the alderman, names no member. */
export const evaluationAnswerNames = rule<Say>({
  id: 'evaluation-answer-names',
  area: 'evaluation',
  severity: 'error',
  rows: ['EVAL-03', 'REP-02'],
  chapter: chapter('6', '10'),
  title: { nl: 'Een samengevat antwoord noemt geen leden', en: 'A summarised answer names no members' },
  why: {
    nl: 'Wat persoonlijk is, blijft in het gesprek. Leden moeten vrij kunnen spreken.',
    en: 'What is personal stays in the talk. Members must be able to speak freely.',
  },
  fix: { nl: 'Schrijf de samenvatting zonder namen.', en: 'Write the summary without names.' },
  message: {
    nl: say => `Hier staat de naam van ${say.name}. Een samengevat antwoord noemt geen leden.`,
    en: say => `The name of ${say.name} stands here. A summarised answer names no members.`,
  },
  *check(facts) {
    for (const evaluation of facts.model.all('evaluation')) {
      for (const [index, { summary }] of evaluation.data.answers.entries()) {
        const [found] = namedIn(facts, summary)
        if (found !== undefined)
          yield { in: evaluation, at: ['answers', index, 'summary'], say: { name: found.name } }
      }
    }
    for (const text of facts.model.all('evaluation-shareable')) {
      const start = text.source.body?.start ?? 0
      for (const { name, offset } of namedIn(facts, bodyOf(text.source))) {
        const from = start + offset
        yield { in: text, span: { start: from, end: from + name.length }, say: { name } }
      }
    }
  },
})
