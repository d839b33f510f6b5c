import * as z from 'zod'
import { day, list, optional, quarterOrDay, text } from '../../../schemas/scalars.ts'
import { actionSteps } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { append } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import { type ActionStep, stepTrouble } from '../../domain/registers/actions.ts'
import { looseDay } from '../../lang/loose-days.ts'
import { saidAs } from '../../lang/spoken.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { changedFile, onePlan } from './change.ts'
import { personNamed, recordNamed } from './named.ts'
import { REGISTER_READS } from './reads.ts'
import { keyMeant } from './spoken.ts'

const stepNamed = (said: string, lang: Lang): ActionStep => {
  const step = keyMeant(actionSteps, said)
  if (step !== undefined && step !== 'opened') return step
  const steps = actionSteps.keys.filter(key => key !== 'opened')
  const allowed = saidAs({ keys: steps, word: actionSteps.word })(lang)
  throw new Refusal('action-step-unknown', { found: said, allowed })
}

const refuseImpossible = (entry: Entry<'action'>, on: Day, today: Day, lang: Lang): void => {
  const trouble = stepTrouble(entry, on, today)
  switch (trouble?.kind) {
    case undefined:
      return
    case 'closed': {
      const step = actionSteps.word(trouble.step, lang)
      throw new Refusal('action-closed', { action: entry.data.what, step, on: looseDay(trouble.on) })
    }
    case 'earlier':
      throw new Refusal('step-earlier', { found: looseDay(on), last: looseDay(trouble.on) })
    case 'future':
      throw new Refusal('day-to-come', { found: looseDay(on) })
  }
}

const actionOf = (facts: Facts, said: string): Entry<'action'> =>
  recordNamed(facts, 'action', said, ({ data }) => [data.number])

/** Notes what happened to an action: how it stands, postponed, handed over, done or dropped. */
export const actionsStep = command({
  options: z.object({
    on: optional(
      day,
      'op welke dag; zonder deze optie de dag van het overleg of vandaag',
      'on which day; without it the day of the meeting or today',
    ),
    meeting: optional(text, 'in welk overleg', 'in which meeting'),
    note: optional(text, 'stand van zaken', 'state of affairs'),
    due: optional(quarterOrDay, 'nieuwe uiterste dag of kwartaal', 'new due day or quarter'),
    to: list(text, 'nieuwe eigenaar; vaker te geven', 'new owner; may be given more than once'),
  }),
  args: [
    {
      name: { nl: 'KENMERK', en: 'ID' },
      about: { nl: 'kenmerk van de actie, met of zonder dag', en: 'id of the action, with or without day' },
      required: true,
    },
    {
      name: { nl: 'STAP', en: 'STEP' },
      about: {
        nl: 'gedaan, stand-gemeld, uitgesteld, overgedragen of vervallen',
        en: 'done, answered, postponed, handed_over or dropped',
      },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = '', saidStep = ''] }) => {
    const entry = actionOf(facts, said)
    const step = stepNamed(saidStep, lang)
    const meeting = options.meeting === undefined ? undefined : recordNamed(facts, 'meeting', options.meeting)
    const on = options.on ?? meeting?.data.date ?? facts.today
    const to = options.to.map(each => personNamed(facts, each))
    if (step === 'postponed' && options.due === undefined)
      throw new Refusal('missing-option', { option: '--due' })
    if (step === 'handed_over' && to.length === 0) throw new Refusal('missing-option', { option: '--to' })
    refuseImpossible(entry, on, facts.today, lang)
    const event = {
      step,
      on,
      ...(meeting === undefined ? {} : { meeting: meeting.id }),
      ...(options.note === undefined ? {} : { note: options.note }),
      ...(options.due === undefined ? {} : { due: options.due }),
      ...(to.length === 0 ? {} : { to }),
    }
    const say = registerWordsOf(lang).actions.plan.step(actionSteps.word(step, lang), entry.data.what)
    const after = append(entry.source, ['events'], event)
    return {
      doc: page(facts, say, lang, []),
      data: { id: entry.id, path: entry.path, ...event },
      quiet: true,
      plan: onePlan(facts, changedFile(entry, after, say), `action: ${step} ${entry.id}`),
    }
  },
})
