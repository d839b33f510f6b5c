import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, draftedAt } from './lives.ts'

/** FUNC-16: an advice shows what residents notice of a development. */
export const adviceDailyLife = rule({
  id: 'advice-daily-life',
  area: 'advice',
  severity: 'info',
  rows: ['FUNC-16'],
  chapter: chapter('4'),
  title: {
    nl: 'Een advies vertelt wat inwoners ervan merken',
    en: 'An advice tells what residents notice',
  },
  why: {
    nl: 'De raad laat zien wat beleid doet in het dagelijks leven. Dat ziet de gemeente zelf niet altijd.',
    en: 'The council shows what policy does in daily life. The municipality does not always see that itself.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --daily-life’ in een of twee zinnen wat inwoners ervan merken.',
    en: 'Note with ‘ipr advice note --daily-life’ in one or two sentences what residents notice.',
  },
  message: {
    nl: () => 'Er staat niet bij wat inwoners van dit voorstel merken in hun dagelijks leven.',
    en: () => 'It is not said what residents notice of this proposal in their daily life.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const drafted = draftedAt(life)
      if (drafted === undefined || life.entry.data.daily_life !== undefined) continue
      yield { ...atEvent(life, drafted), say: {} }
    }
  },
})
