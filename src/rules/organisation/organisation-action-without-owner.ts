import { openActions } from '../../domain/actions.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly what: string }

/** EVAL-06: someone does it. */
export const organisationActionWithoutOwner = rule<Say>({
  id: 'organisation-action-without-owner',
  area: 'organisation',
  severity: 'warning',
  rows: ['EVAL-06'],
  chapter: chapter('14'),
  title: { nl: 'Bij elke open actie staat wie het doet', en: 'Every open action says who does it' },
  why: { nl: 'Staat er een naam bij, dan gebeurt het.', en: 'With a name to it, it gets done.' },
  fix: { nl: 'Zet bij ‘owners’ wie de actie doet.', en: 'Note under ‘owners’ who does the action.' },
  message: {
    nl: say => `Bij de actie ‘${say.what}’ staat niet wie het doet.`,
    en: say => `The action ‘${say.what}’ does not say who does it.`,
  },
  *check(facts) {
    for (const { entry, owners } of openActions(facts, facts.today)) {
      const { what } = entry.data
      if (owners.length === 0) yield { in: entry, at: ['what'], say: { what } }
    }
  },
})
