import * as z from 'zod'
import { day, optional, text as words, yesNo } from '../../../schemas/scalars.ts'
import { append } from '../../archive/edit.ts'
import { stepWordsOf } from '../../documents/advice/shared.ts'
import { standing } from '../../documents/advice/taken.ts'
import { page } from '../../documents/page.ts'
import { replay } from '../../domain/advice/replay.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { recommendationNamed } from './answers.ts'
import { dossierPlan, reread } from './dossier.ts'
import { ADVICE_ARG, adviceNamed } from './named.ts'
import { ADVICE_READS } from './reads.ts'

const ARGUMENT = { nl: 'TEKST', en: 'TEXT' } as const

/** Records what became of a recommendation: what was done or promised, until all of it is carried out. */
export const adviceFollow = command({
  options: z.object({
    on: optional(
      day,
      'dag waarop het gebeurde; zonder deze optie vandaag',
      'day on which it happened; without it today',
    ),
    due: optional(day, 'uiterste datum van een toezegging', 'last day of a promise'),
    done: optional(yesNo, 'de aanbeveling is helemaal uitgevoerd', 'the recommendation is fully carried out'),
  }),
  args: [
    ADVICE_ARG,
    {
      name: { nl: 'AANBEVELING', en: 'RECOMMENDATION' },
      about: { nl: 'nummer van de aanbeveling', en: 'number of the recommendation' },
      required: true,
    },
    {
      name: ARGUMENT,
      about: { nl: 'wat er is gedaan of toegezegd', en: 'what was done or promised' },
      required: true,
    },
  ],
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({
    facts,
    lang,
    options: { on = facts.today, due, done },
    args: [named = '', said = '', text = ''],
  }) => {
    const entry = adviceNamed(facts, named)
    if (on > facts.today) throw new Refusal('advice-step-in-future', { on })
    const index = recommendationNamed(entry, said)
    const { n } = entry.data.recommendations[index]!
    if (!words.safeParse(text).success) throw new Refusal('missing-argument', { found: ARGUMENT[lang] })
    const source = append(entry.source, ['recommendations', index, 'follow_up'], {
      on,
      text,
      ...(due === undefined ? {} : { due }),
      ...(done === true ? { done: 'true' } : {}),
    })
    const after = replay(facts, reread(entry, source))
    const say = stepWordsOf(lang).followed(entry.data.title, n)
    return {
      doc: page(facts, stepWordsOf(lang).after, lang, standing(facts, after, lang)),
      data: { advice: entry.id, recommendation: n, on, due: due ?? null, done: done === true },
      plan: dossierPlan(facts, entry, source, { say, message: `advice: follow-up ${entry.id}` }),
    }
  },
})
