import * as z from 'zod'
import { day, list, optional, text } from '../../../schemas/scalars.ts'
import { recruitmentSteps, vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import { append } from '../../archive/edit.ts'
import { recruitmentWordsOf } from '../../documents/organisation/vacancies.ts'
import { page } from '../../documents/page.ts'
import { vacancyState } from '../../domain/organisation/recruitment.ts'
import { looseDay } from '../../lang/loose-days.ts'
import { saidAs } from '../../lang/spoken.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, onePlan } from '../registers/change.ts'
import { personNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'
import { VACANCY_ARG, vacancyNamed } from './vacancies.ts'

/** Notes a step of a vacancy, in the order of recruitment. */
export const vacanciesStep = command({
  options: z.object({
    on: optional(day, 'op welke dag; zonder deze optie vandaag', 'on which day; without it today'),
    by: list(text, 'wie erbij was; vaker te geven', 'who took part; may be given more than once'),
    filledBy: list(
      text,
      'wie de plaats kreeg; vaker te geven',
      'who got the place; may be given more than once',
    ),
  }),
  args: [
    VACANCY_ARG,
    {
      name: { nl: 'STAP', en: 'STEP' },
      about: {
        nl: 'bekendgemaakt, reacties-gesloten, gesprekken-gevoerd, voorgedragen, vervuld of ingetrokken',
        en: 'published, closed_for_candidates, talks_held, nominated, filled or withdrawn',
      },
      required: true,
    },
  ],
  reads: ['council', 'member', 'person', 'workgroup', 'vacancy', 'selection'],
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = '', saidStep = ''] }) => {
    const entry = vacancyNamed(facts, said)
    const { next, last } = vacancyState(facts, entry)
    const step = keyMeant(recruitmentSteps, saidStep)
    const role = vacancyRoles.word(entry.data.role, lang)
    if (next.length === 0 && last !== undefined)
      throw new Refusal('vacancy-closed', { role, on: looseDay(last.on) })
    if (step === undefined || !next.includes(step))
      throw new Refusal('vacancy-step-unknown', {
        found: saidStep,
        allowed: saidAs({ keys: next, word: recruitmentSteps.word })(lang),
      })
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    if (last !== undefined && on < last.on)
      throw new Refusal('step-earlier', { found: looseDay(on), last: looseDay(last.on) })
    const filled = options.filledBy.map(each => personNamed(facts, each))
    if (step === 'filled' && filled.length === 0)
      throw new Refusal('missing-option', { option: '--filled-by' })
    const by = options.by.map(each => personNamed(facts, each))
    const event = { step, on, ...(by.length === 0 ? {} : { by }) }
    const after = filled
      .filter(each => !entry.data.filled_by.includes(each))
      .reduce((source, each) => append(source, ['filled_by'], each), append(entry.source, ['events'], event))
    const say = recruitmentWordsOf(lang).plan.step(recruitmentSteps.word(step, lang), role)
    return {
      doc: page(facts, say, lang, []),
      data: { id: entry.id, path: entry.path, ...event, filled_by: filled },
      quiet: true,
      plan: onePlan(facts, changedFile(entry, after, say), `vacancy: ${step} ${entry.id}`),
    }
  },
})
