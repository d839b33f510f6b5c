import * as z from 'zod'
import { day, field, id, optional, text } from '../../../schemas/scalars.ts'
import { setValue } from '../../archive/edit.ts'
import { stepWordsOf } from '../../documents/advice/shared.ts'
import { standing } from '../../documents/advice/taken.ts'
import { page } from '../../documents/page.ts'
import { replay } from '../../domain/advice/replay.ts'
import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { groupsLedBy } from '../../domain/people/workgroups.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { answerNamed, recommendationNamed } from './answers.ts'
import { dossierPlan, reread } from './dossier.ts'
import { ADVICE_ARG, adviceNamed } from './named.ts'
import { ADVICE_READS } from './reads.ts'

// A lead or the chair, or who stands in for the chair, answers for the class of an answer (design section 3).
const checkPerson = (facts: Facts, person: string, on: Day): void => {
  if (idsInRole(facts, on, 'chair', 'deputy_chair').includes(person)) return
  if (groupsLedBy(facts, person, on).length === 0)
    throw new Refusal('advice-not-lead-or-chair', { name: nameOf(facts, person), on })
}

const waiting = ({ data }: Entry<'advice'>): readonly number[] =>
  data.recommendations.flatMap(({ n, answer }) =>
    answer?.proposed_by !== undefined && answer.confirmed_by === undefined ? [n] : [],
  )

const numbersOf = (entry: Entry<'advice'>, said: string | undefined): readonly number[] => {
  const open = waiting(entry)
  if (open.length === 0) throw new Refusal('advice-nothing-to-confirm', { advice: entry.id })
  if (said === undefined) return open
  return said.split(',').map(each => {
    const { n, answer } = entry.data.recommendations[recommendationNamed(entry, each)]!
    if (!open.includes(n))
      throw new Refusal(answer === undefined ? 'advice-no-answer-yet' : 'advice-confirmed-before', { n })
    return n
  })
}

/** Confirms the class of answers that somebody proposed; until then the ledger closes nothing on them. */
export const adviceConfirm = command({
  options: z.object({
    by: field(id, 'trekker of voorzitter die bevestigt (verplicht)', 'lead or chair who confirms (required)'),
    on: optional(
      day,
      'dag van de bevestiging; zonder deze optie vandaag',
      'day of the confirmation; without it today',
    ),
    class: optional(text, 'een ander antwoord dan was voorgesteld', 'another answer than was proposed'),
  }),
  args: [
    ADVICE_ARG,
    {
      name: { nl: 'AANBEVELING', en: 'RECOMMENDATION' },
      about: {
        nl: 'nummer van de aanbeveling, of meer met een komma ertussen; zonder dit alle die wachten',
        en: 'number of the recommendation, or several with a comma between; without it all that wait',
      },
      required: false,
    },
  ],
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({
    facts,
    lang,
    options: { by: byWhom, on: day = facts.today, class: other },
    args: [named = '', said],
  }) => {
    const entry = adviceNamed(facts, named)
    const by = personNamed(facts, byWhom)
    checkPerson(facts, by, day)
    if (day > facts.today) throw new Refusal('advice-step-in-future', { on: day })
    const numbers = numbersOf(entry, said)
    const changed = {
      ...(other === undefined ? {} : { class: answerNamed(other, lang) }),
      confirmed_by: by,
      confirmed_on: day,
    }
    const source = numbers.reduce(
      (edited, n) =>
        Object.entries(changed).reduce(
          (each, [key, value]) =>
            setValue(each, ['recommendations', recommendationNamed(entry, n), 'answer', key], value),
          edited,
        ),
      entry.source,
    )
    const after = replay(facts, reread(entry, source))
    const say = stepWordsOf(lang).confirmed(entry.data.title, numbers, nameOf(facts, by))
    return {
      doc: page(facts, stepWordsOf(lang).after, lang, standing(facts, after, lang)),
      data: { advice: entry.id, recommendations: numbers, ...changed },
      plan: dossierPlan(facts, entry, source, { say, message: `advice: confirm answers ${entry.id}` }),
    }
  },
})
