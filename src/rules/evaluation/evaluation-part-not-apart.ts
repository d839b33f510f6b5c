import { crossings } from '../../domain/evaluation/apart.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly text: string }

const LONGEST = 80

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/ \S*$/u, '')} …`
}

/** EVAL-03: the part for the alderman repeats nothing of what stays inside the council. */
export const evaluationPartNotApart = rule<Say>({
  id: 'evaluation-part-not-apart',
  area: 'evaluation',
  severity: 'error',
  rows: ['EVAL-03'],
  chapter: chapter('10', '14'),
  title: {
    nl: 'Het deel voor de wethouder bevat niets uit het deel voor de leden',
    en: 'The part for the alderman holds nothing of the members’ part',
  },
  why: {
    nl: 'Leden moeten binnen de raad vrij kunnen spreken.',
    en: 'Members must be able to speak freely inside the council.',
  },
  fix: {
    nl: 'Haal de zin uit shareable.md, of schrijf op wat de wethouder mag weten in andere woorden.',
    en: 'Take the sentence out of shareable.md, or write what the alderman may know in other words.',
  },
  message: {
    nl: say => `Dit gaat naar de wethouder, maar staat ook in wat binnen de raad blijft: ‘${say.text}’.`,
    en: say => `This goes to the alderman, but also stands in what stays inside the council: ‘${say.text}’.`,
  },
  *check(facts) {
    for (const part of facts.model.all('evaluation-shareable')) {
      const body = part.source.body?.start ?? 0
      for (const { kind, range, text } of crossings(facts, part)) {
        if (kind !== 'repeat') continue
        const span = { start: body + range.start, end: body + range.end }
        yield { in: part, span, say: { text: shortened(text) } }
      }
    }
  },
})
