import { actionSteps } from '../../../schemas/vocabulary/advice.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly what: string; readonly step: Step; readonly after: Step }

type Step = (typeof actionSteps.keys)[number]

/** EVAL-06: nothing happens to an action that is done or dropped, and it is agreed once. */
export const organisationActionImpossibleStep = rule<Say>({
  id: 'organisation-action-impossible-step',
  area: 'organisation',
  severity: 'warning',
  rows: ['EVAL-06'],
  chapter: besideAdvice,
  title: {
    nl: 'Met een afgeronde actie gebeurt niets meer',
    en: 'Nothing more happens to a finished action',
  },
  why: {
    nl: 'Anders is niet te zien of de actie klaar is.',
    en: 'Otherwise it cannot be seen whether the action is finished.',
  },
  fix: {
    nl: 'Haal de stap weg, of maak een nieuwe actie met ‘ipr acties erbij’.',
    en: 'Remove the step, or make a new action with ‘ipr actions add’.',
  },
  message: {
    nl: say =>
      `Bij de actie ‘${say.what}’ kan de stap ‘${actionSteps.word(say.step, 'nl')}’ niet volgen op ‘${actionSteps.word(say.after, 'nl')}’.`,
    en: say =>
      `With the action ‘${say.what}’ the step ‘${actionSteps.word(say.step, 'en')}’ cannot follow on ‘${actionSteps.word(say.after, 'en')}’.`,
  },
  *check(facts) {
    for (const action of facts.model.all('action')) {
      const { events, what } = action.data
      for (const [index, { step }] of events.entries()) {
        const after = events[index - 1]?.step
        if (after === undefined) continue
        if (after === 'done' || after === 'dropped' || step === 'opened')
          yield { in: action, at: ['events', index, 'step'], say: { what, step, after } }
      }
    }
  },
})
