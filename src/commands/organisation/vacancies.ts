import * as z from 'zod'
import type { KindName } from '../../../schemas/kinds.ts'
import { list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import { nominationLetter, selectionForm } from '../../documents/organisation/selection.ts'
import {
  recruitmentWordsOf,
  vacanciesData,
  vacanciesDoc,
  vacanciesSheet,
  vacancyDoc,
} from '../../documents/organisation/vacancies.ts'
import { vacancyText } from '../../documents/organisation/vacancy-text.ts'
import { vacancyList, vacancyState } from '../../domain/organisation/recruitment.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { type Argument, command } from '../command.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'

const READS: readonly KindName[] = [
  'council',
  'member',
  'person',
  'workgroup',
  'vacancy',
  'selection',
  'document',
]

/** The argument that names a vacancy. */
export const VACANCY_ARG: Argument = {
  name: { nl: 'VACATURE', en: 'VACANCY' },
  about: { nl: 'kenmerk van de vacature, met of zonder dag', en: 'id of the vacancy, with or without day' },
  required: true,
}

/** The vacancy that a user names. */
export const vacancyNamed = (facts: Facts, said: string): Entry<'vacancy'> =>
  recordNamed(facts, 'vacancy', said)

/** The vacancies and how far they are. */
export const vacancies = command({
  options: z.object({
    all: optional(yesNo, 'ook vacatures die vervuld of ingetrokken zijn', 'also those filled or withdrawn'),
  }),
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = recruitmentWordsOf(lang).list
    const states = vacancyList(facts, options.all === true)
    return {
      doc: vacanciesDoc(facts, options.all ? words.all : words.open, states, lang),
      data: vacanciesData(states),
      sheet: vacanciesSheet(facts, states, lang),
    }
  },
})

/** One vacancy: what for, who selects, each step and what may follow. */
export const vacanciesShow = command({
  options: z.object({}),
  args: [VACANCY_ARG],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const state = vacancyState(facts, vacancyNamed(facts, said))
    return { doc: vacancyDoc(facts, state, lang), data: vacanciesData([state])[0] }
  },
})

const FOR: Argument = {
  name: { nl: 'VACATURE', en: 'VACANCY' },
  about: {
    nl: 'kenmerk van een vacature, of: lid, voorzitter, ondersteuner',
    en: 'id of a vacancy, or: member, chair, supporter',
  },
  required: true,
}

// A text can be wanted before there is a vacancy: then the role is enough.
const meant = (facts: Facts, said: string) => {
  const role = keyMeant(vacancyRoles, said)
  if (role !== undefined) return { role, vacancy: undefined }
  const { data } = vacancyNamed(facts, said)
  return { role: data.role, vacancy: data }
}

/** The text of a vacancy, to publish. */
export const vacanciesText = command({
  options: z.object({}),
  args: [FOR],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const about = meant(facts, said)
    return { doc: vacancyText(facts, about, lang), data: { role: about.role } }
  },
})

/** The form for the talk with one candidate. */
export const vacanciesForm = command({
  options: z.object({}),
  args: [FOR],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const { role } = meant(facts, said)
    return { doc: selectionForm(facts, role, lang), data: { role } }
  },
})

/** The letter that nominates candidates to the College. */
export const vacanciesNomination = command({
  options: z.object({
    candidate: list(
      text,
      'wie wordt voorgedragen; vaker te geven',
      'who is nominated; may be given more than once',
    ),
  }),
  args: [VACANCY_ARG],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const { data } = vacancyNamed(facts, said)
    const candidates = options.candidate.map(each => personNamed(facts, each))
    if (candidates.length === 0) throw new Refusal('missing-option', { option: '--candidate' })
    const stranger = candidates.find(id => !facts.model.known('member', id))
    if (stranger !== undefined) throw new Refusal('candidate-unknown', { found: stranger })
    const committee = data.committee.map(({ person }) => person)
    return {
      doc: nominationLetter(facts, { candidates, committee }, lang),
      data: { candidates, committee },
    }
  },
})
