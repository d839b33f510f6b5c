import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, madeAt } from './lives.ts'

/** FUNC-02: the annual report shows which duty to involve residents was served. */
export const adviceLawMissing = rule({
  id: 'advice-law-missing',
  area: 'advice',
  severity: 'info',
  rows: ['FUNC-02'],
  chapter: chapter('2'),
  title: { nl: 'Elk advies noemt de wet waar het bij hoort', en: 'Every advice names its law' },
  why: {
    nl: 'De Wmo, de Participatiewet en de Jeugdwet vragen de gemeente om inwoners te betrekken. Het jaarverslag laat zien voor welke wet dat is gedaan.',
    en: 'The Social Support Act, the Participation Act and the Youth Act ask the municipality to involve residents. The annual report shows for which act that was done.',
  },
  fix: {
    nl: 'Zet in het dossier bij ‘laws’: ‘wmo’, ‘participatiewet’ of ‘jeugdwet’. Past geen van de drie, dan hoeft u niets te doen.',
    en: 'Put in the file under ‘laws’: ‘wmo’, ‘participatiewet’ or ‘jeugdwet’. If none of the three fits, you need not do anything.',
  },
  message: {
    nl: () => 'Het dossier noemt geen wet. Het advies is al gemaakt.',
    en: () => 'The file names no law. The advice is already made.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const made = madeAt(life)
      if (made === undefined || life.entry.data.laws.length > 0) continue
      yield { ...atEvent(life, made), say: {} }
    }
  },
})
