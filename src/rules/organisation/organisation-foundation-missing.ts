import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { foundationsOn } from './foundations.ts'

/** FOUND-01: a council that says it has a foundation keeps a file of it. */
export const organisationFoundationMissing = rule({
  id: 'organisation-foundation-missing',
  area: 'organisation',
  severity: 'warning',
  rows: ['FOUND-01'],
  chapter: chapter('10'),
  title: { nl: 'De stichting staat in het archief', en: 'The foundation is in the archive' },
  why: {
    nl: 'Zonder bestand is niet te zien wie in het bestuur zit en wat er verantwoord moet worden.',
    en: 'Without a file it cannot be seen who is on the board and what must be accounted for.',
  },
  fix: {
    nl: 'Maak een bestand met ‘ipr nieuw stichting’. Is er geen stichting, zet dan in ipr.yaml de norm ‘foundation.enabled’ op ‘false’ (nee).',
    en: 'Make a file with ‘ipr new foundation’. If there is none, set the norm ‘foundation.enabled’ in ipr.yaml to ‘false’.',
  },
  message: {
    nl: () =>
      'Volgens ipr.yaml is er een stichting. Er is nog geen bestand van een stichting die nu bestaat.',
    en: () => 'ipr.yaml says there is a foundation. There is no file yet of a foundation that exists now.',
  },
  *check(facts) {
    const { model, norms, today } = facts
    const enabled = norms.get('foundation.enabled', today) === true
    const whole = model.repositories.every(({ present }) => present) && isComplete(facts, 'foundation')
    if (!enabled || !whole || foundationsOn(facts).length > 0) return
    const written = model.council.data.deviations.findIndex(({ norm }) => norm === 'foundation.enabled')
    yield { in: model.council, ...(written >= 0 && { at: ['deviations', written] }), say: {} }
  },
})
