import { councilModes } from '../../../schemas/vocabulary/advice.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { either } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, pastSeverity } from './lives.ts'

type Mode = (typeof councilModes.keys)[number]
type Say = {
  readonly mode: Mode
  readonly allowed: readonly Mode[]
  readonly kind: 'requested' | 'unsolicited'
}

const words = (modes: readonly Mode[], lang: 'nl' | 'en'): string =>
  either(
    modes.map(mode => councilModes.word(mode, lang)),
    lang,
  )

/** ADV-18, ADV-22: requested advice goes along for information, unsolicited for information or discussion. */
export const adviceCouncilMode = rule<Say>({
  id: 'advice-council-mode',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-18', 'ADV-22'],
  chapter: chapter('3'),
  title: {
    nl: 'Een advies gaat op de afgesproken manier naar de gemeenteraad',
    en: 'An advice goes to the municipal council in the way that was agreed',
  },
  why: {
    nl: 'Een advies is voor het College. Wat de gemeenteraad ermee doet, bepaalt de gemeenteraad zelf.',
    en: 'An advice is for the College. What the municipal council does with it is up to that council.',
  },
  fix: {
    nl: 'Staat het verkeerd in het dossier, verbeter dan ‘mode’ bij de stap ‘with_council’. Klopt het wel, bespreek de afspraak dan met de verbindingsmedewerker.',
    en: 'If the file is wrong, correct ‘mode’ of the step ‘with_council’. If it is right, discuss the agreement with the liaison.',
  },
  message: {
    nl: say =>
      `Dit ${say.kind === 'requested' ? 'gevraagde' : 'ongevraagde'} advies ging ${councilModes.word(say.mode, 'nl')} naar de gemeenteraad. Afgesproken is: ${words(say.allowed, 'nl')}.`,
    en: say =>
      `This ${say.kind} advice went to the municipal council ${councilModes.word(say.mode, 'en')}. What was agreed is: ${words(say.allowed, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const { kind } = life.entry.data
      for (const step of life.steps) {
        const { event } = step
        if (event.event !== 'with_council') continue
        const listed = facts.norms.get(`advice.${kind}.council_mode`, event.on)
        if (listed === null || listed.includes(event.mode)) continue
        const allowed = councilModes.keys.filter(mode => listed.includes(mode))
        yield {
          ...atEvent(life, step, 'mode'),
          ...pastSeverity(life),
          say: { mode: event.mode, allowed, kind },
        }
      }
    }
  },
})
