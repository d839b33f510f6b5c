import { developmentChairs } from '../../domain/people/chairmanship.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Say = Held & { readonly name: string }

/** CHAIR-01: a temporary chair has an assignment of its own. */
export const chairWithoutAssignment = rule<Say>({
  id: 'chair-without-assignment',
  area: 'chair',
  severity: 'warning',
  rows: ['CHAIR-01', 'CHAIR-10'],
  chapter: chapter('10'),
  title: {
    nl: 'De tijdelijk voorzitter heeft een opdracht',
    en: 'The temporary chair has an assignment',
  },
  why: {
    nl: 'Uit de opdracht blijkt wat af moet zijn bij de overdracht.',
    en: 'The assignment tells what has to be done by the handover.',
  },
  fix: {
    nl: 'Neem de opdracht over onder ‘assignment’ bij de rol.',
    en: 'Copy the assignment under ‘assignment’ of the role.',
  },
  message: {
    nl: say =>
      `${say.name} ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} tijdelijk voorzitter (in de doorontwikkeling). De opdracht staat er niet bij.`,
    en: say =>
      `${say.name} ${isOrWas(say, 'en')} temporary chair (in the development phase) ${sinceWhen(say, 'en')}. The assignment is not noted.`,
  },
  *check(facts) {
    for (const { holding } of developmentChairs(facts)) {
      const { in: entry, at, to, row } = holding
      if ('assignment' in row && row.assignment !== undefined) continue
      yield {
        in: entry,
        at,
        ...unlessOver(facts, to),
        say: { name: entry.data.name, ...heldOn(facts, holding) },
      }
    }
  },
})
