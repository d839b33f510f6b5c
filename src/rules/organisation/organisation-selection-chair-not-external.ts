import { nameOf, someone } from '../../domain/names.ts'
import { isActive } from '../../domain/people/membership.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { selectionsHeld } from './committee.ts'

type Say = { readonly name: string; readonly why: 'member' | 'municipality' }

const EXTERNAL = 'extern-voorzitter'

/** RECR-03: who chairs the committee stands outside both sides. */
export const organisationSelectionChairNotExternal = rule<Say>({
  id: 'organisation-selection-chair-not-external',
  area: 'organisation',
  severity: 'error',
  rows: ['RECR-03', 'COMP-10'],
  chapter: chapter('10'),
  title: {
    nl: 'De commissie die de voorzitter kiest, heeft een externe voorzitter',
    en: 'The committee that selects the chair has an external chair',
  },
  why: {
    nl: 'Iemand van buiten zorgt dat raad en gemeente even zwaar tellen.',
    en: 'Someone from outside sees to it that council and municipality weigh the same.',
  },
  fix: {
    nl: 'Verbeter de rol onder ‘seat’, of noteer wie de externe voorzitter was.',
    en: 'Correct the role under ‘seat’, or note who the external chair was.',
  },
  message: {
    nl: say =>
      `${say.name} staat er als externe voorzitter van de selectiecommissie, maar ${
        say.why === 'member' ? 'is lid van de raad' : 'werkt bij de gemeente'
      }.`,
    en: say =>
      `${say.name} is noted as external chair of the selection committee, but ${
        say.why === 'member' ? 'is a member of the council' : 'works for the municipality'
      }.`,
  },
  *check(facts) {
    for (const { vacancy, on } of selectionsHeld(facts, 'chair')) {
      for (const [index, { person, seat }] of vacancy.data.committee.entries()) {
        const entry = someone(facts, person)
        if (seat !== EXTERNAL || entry === undefined) continue
        const member = entry.kind === 'member' && isActive(entry.data, on)
        if (!member && !(entry.kind === 'person' && entry.data.employer === 'municipality')) continue
        yield {
          in: vacancy,
          at: ['committee', index, 'person'],
          say: { name: nameOf(facts, person), why: member ? 'member' : 'municipality' },
        }
      }
    }
  },
})
