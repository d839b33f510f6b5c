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
    nl: 'Leden moeten onder elkaar vrij kunnen spreken.',
    en: 'Members must be able to speak freely among each other.',
  },
  fix: {
    nl: 'Haal de zin weg uit het bestand ‘shareable.md’, of schrijf in andere woorden op wat de wethouder mag weten.',
    en: 'Take the sentence out of the file ‘shareable.md’, or write what the alderman may know in other words.',
  },
  message: {
    nl: say =>
      `Deze tekst is voor de wethouder, en staat ook in het deel dat alleen voor leden is: ‘${say.text}’.`,
    en: say =>
      `This text is for the alderman, and also stands in the part that is for members only: ‘${say.text}’.`,
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
