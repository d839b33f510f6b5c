import { policyPhases } from '../../../schemas/vocabulary/advice.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { either } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, takenUpAt } from './lives.ts'

const phases = (lang: 'nl' | 'en'): string =>
  either(
    policyPhases.keys.map(key => policyPhases.word(key, lang)),
    lang,
  )

/** FUNC-04, ADV-33: every advice says in which phase of the policy it comes. */
export const advicePhaseMissing = rule({
  id: 'advice-phase-missing',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-33', 'FUNC-04'],
  chapter: chapter('3'),
  title: {
    nl: 'Elk advies noemt de fase van het beleid',
    en: 'Every advice names the phase of the policy',
  },
  why: {
    nl: 'De raad adviseert over ontwikkeling, uitvoering en evaluatie van beleid. Het jaarverslag laat zien hoe vaak over elk.',
    en: 'The council advises on development, execution and evaluation of policy. The annual report shows how often on each.',
  },
  fix: {
    nl: 'Zet in het dossier bij ‘phase’: ‘development’ (ontwikkeling), ‘execution’ (uitvoering) of ‘evaluation’ (evaluatie).',
    en: 'Put in the file under ‘phase’: ‘development’, ‘execution’ or ‘evaluation’.',
  },
  message: {
    nl: () => `Het dossier noemt geen fase. Kies ${phases('nl')}.`,
    en: () => `The file names no phase. Choose ${phases('en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const step = takenUpAt(life)
      if (step === undefined || life.entry.data.phase !== undefined) continue
      yield { ...atEvent(life, step), say: {} }
    }
  },
})
