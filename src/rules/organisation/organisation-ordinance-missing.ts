import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { lacks } from './documents.ts'

/** GOV-02: the ordinance on which the council rests; one that rests on a covenant or a decision has none. */
export const organisationOrdinanceMissing = rule({
  id: 'organisation-ordinance-missing',
  area: 'organisation',
  severity: 'info',
  rows: ['GOV-02'],
  chapter: chapter('1'),
  title: { nl: 'De verordening staat in het archief', en: 'The ordinance is in the archive' },
  why: {
    nl: 'In de verordening staat waarom deze raad er is, en wat de raad mag.',
    en: 'The ordinance says why this council exists, and what it may do.',
  },
  fix: {
    nl: 'Maak een document met ‘ipr nieuw document’, met bij ‘kind’: ‘ordinance’. Noteer ook waar de verordening te vinden is.',
    en: 'Make a document with ‘ipr new document’, with ‘ordinance’ as ‘kind’. Also note where the ordinance can be found.',
  },
  message: {
    nl: () => 'De verordening die nu geldt, staat niet in het archief.',
    en: () => 'The ordinance that holds now is not in the archive.',
  },
  *check(facts) {
    const { legal_basis } = facts.model.council.data.council
    if (legal_basis === 'covenant' || legal_basis === 'college_decision') return
    if (lacks(facts, 'ordinance')) yield { in: facts.model.council, say: {} }
  },
})
