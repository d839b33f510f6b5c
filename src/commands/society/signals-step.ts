import * as z from 'zod'
import { day, list, optional, reference, text } from '../../../schemas/scalars.ts'
import { signalSteps } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { append, setValue } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { signalWordsOf } from '../../documents/society/shared.ts'
import {
  isRouted,
  partNames,
  type SignalPart,
  type SignalStep,
  signalLife,
  stepsAfter,
} from '../../domain/society/signal.ts'
import { looseDay } from '../../lang/loose-days.ts'
import { saidAs } from '../../lang/spoken.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Source } from '../../model/source.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, onePlan } from '../registers/change.ts'
import { recordNamed, referenceNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'
import { refusePersonalData } from './checked.ts'
import { SOCIETY_READS } from './reads.ts'
import { SIGNAL_ARG, signalNamed } from './signals-show.ts'

const stepNamed = ({ data }: Entry<'signal'>, said: string, lang: Lang): SignalStep => {
  const life = signalLife(data)
  const allowed = stepsAfter(life.step)
  const step = keyMeant(signalSteps, said)
  if (!life.open) throw new Refusal('signal-closed', { subject: data.subject, on: looseDay(life.since) })
  if (step === undefined || !allowed.includes(step))
    throw new Refusal('signal-step-unknown', {
      found: said,
      allowed: saidAs({ keys: allowed, word: signalSteps.word })(lang),
    })
  return step
}

const refuseDay = ({ data }: Entry<'signal'>, on: Day, { today }: Facts): void => {
  const { since } = signalLife(data)
  refuseToCome({ today }, on)
  if (on < since) throw new Refusal('step-earlier', { found: looseDay(on), last: looseDay(since) })
}

type Parts = { readonly [P in SignalPart]: string | undefined }

// What goes to the municipality is a pattern with its four parts (SIGN-02, SIGN-06).
const refuseIncomplete = ({ data }: Entry<'signal'>, said: Parts): void => {
  const missing = partNames.filter(part => (said[part] ?? data[part]) === undefined)
  if (missing.length > 0)
    throw new Refusal('signal-incomplete', {
      subject: data.subject,
      options: missing.map(part => `--${part.replace('_', '-')}`),
    })
}

const filledIn = (source: Source, said: Parts): Source =>
  partNames.reduce((now, part) => {
    const value = said[part]
    return value === undefined ? now : setValue(now, [part], value)
  }, source)

/** Notes what happened to a signal: discussed, parked, tabled, or closed with its outcome. */
export const signalsStep = command({
  options: z.object({
    on: optional(
      day,
      'op welke dag; zonder deze optie de dag van het overleg of vandaag',
      'on which day; without it the day of the meeting or today',
    ),
    meeting: optional(text, 'in welk overleg', 'in which meeting'),
    note: optional(text, 'toelichting; bij afsluiten de uitkomst', 'note; when closing the outcome'),
    leadsTo: list(
      reference,
      'waar het toe leidt, zoals advice:2026-11-onderwerp; vaker te geven',
      'what it leads to, such as advice:2026-11-subject; may be given more than once',
    ),
    goingOn: optional(text, 'wat er speelt', 'what is going on'),
    couldDo: optional(text, 'wat de gemeente kan doen', 'what the municipality could do'),
    couldInvolve: optional(text, 'wie erbij betrokken kan worden', 'who could be involved'),
  }),
  args: [
    SIGNAL_ARG,
    {
      name: { nl: 'STAP', en: 'STEP' },
      about: {
        nl: 'besproken, aangehouden, naar-beleidsmedewerker, naar-wethouder, naar-een-advies of afgesloten',
        en: 'discussed, parked, to_officer, to_alderman, to_advice or closed',
      },
      required: true,
    },
  ],
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = '', saidStep = ''] }) => {
    const entry = signalNamed(facts, said)
    const step = stepNamed(entry, saidStep, lang)
    const meeting = options.meeting === undefined ? undefined : recordNamed(facts, 'meeting', options.meeting)
    const on = options.on ?? meeting?.data.date ?? facts.today
    const parts: Parts = {
      going_on: options.goingOn,
      could_do: options.couldDo,
      could_involve: options.couldInvolve,
    }
    refuseDay(entry, on, facts)
    refusePersonalData(facts, [options.note, ...Object.values(parts)])
    if (isRouted(step)) refuseIncomplete(entry, parts)
    if (step === 'closed' && options.note === undefined)
      throw new Refusal('missing-option', { option: '--note' })
    const event = {
      step,
      on,
      ...(meeting === undefined ? {} : { meeting: meeting.id }),
      ...(options.note === undefined ? {} : { note: options.note }),
    }
    const say = signalWordsOf(lang).plan.step(signalSteps.word(step, lang), entry.data.subject)
    const references = options.leadsTo.map(each => referenceNamed(facts, each))
    const after = references
      .filter(each => !entry.data.leads_to.includes(each))
      .reduce(
        (source, each) => append(source, ['leads_to'], each),
        append(filledIn(entry.source, parts), ['events'], event),
      )
    return {
      doc: page(facts, say, lang, []),
      data: { id: entry.id, path: entry.path, ...event },
      quiet: true,
      plan: onePlan(facts, changedFile(entry, after, say), `signal: ${step} ${entry.id}`),
    }
  },
})
