import { type LongSentence, tooLong } from '../../domain/readability.ts'
import { partNames, signalLife } from '../../domain/society/signal.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = LongSentence & {
  readonly subject: string
  readonly level: string
  readonly [key: string]: string | number
}

/** SIGN-09: messages from society come in ordinary words; a long sentence is where that goes wrong first. */
export const signalHardToRead = rule<Say>({
  id: 'signal-hard-to-read',
  area: 'signal',
  severity: 'info',
  rows: ['SIGN-09'],
  chapter: chapter('A2'),
  title: { nl: 'Een signaal staat in korte zinnen', en: 'A signal is told in short sentences' },
  why: {
    nl: 'Een signaal komt van inwoners. Zij en de gemeente moeten het in één keer begrijpen.',
    en: 'A signal comes from residents. They and the municipality must understand it at once.',
  },
  fix: {
    nl: 'Maak van de lange zin twee of drie korte.',
    en: 'Make two or three short sentences of the long one.',
  },
  message: {
    nl: say =>
      `In het signaal ‘${say.subject}’ staat een zin van ${say.words} woorden. Voor taalniveau ${say.level} zijn er ten hoogste ${say.most} goed te lezen.`,
    en: say =>
      `The signal ‘${say.subject}’ holds a sentence of ${say.words} words. For language level ${say.level} at most ${say.most} read well.`,
  },
  *check(facts) {
    const level = facts.norms.get('text.readability_level', facts.today)
    if (level === null) return
    for (const signal of facts.model.all('signal')) {
      if (!signalLife(signal.data).open) continue
      for (const part of ['subject', ...partNames] as const) {
        const found = tooLong(signal.data[part] ?? '', level)
        if (found) yield { in: signal, at: [part], say: { subject: signal.data.subject, level, ...found } }
      }
    }
  },
})
