import * as z from 'zod'
import { day, optional, text } from '../../../schemas/scalars.ts'
import { setValue } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import { firstDay } from '../../domain/actions.ts'
import { looseDay } from '../../lang/loose-days.ts'
import type { Day } from '../../model/day.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, onePlan } from './change.ts'
import { recordNamed } from './named.ts'
import { REGISTER_READS } from './reads.ts'

const refuseImpossible = ({ data }: Entry<'incoming'>, on: Day, today: Day): void => {
  const { title, received, handled } = data
  if (handled) throw new Refusal('incoming-handled', { title, on: looseDay(handled.on) })
  refuseToCome({ today }, on)
  if (on < firstDay(received))
    throw new Refusal('incoming-handled-early', { title, found: looseDay(on), received: looseDay(received) })
}

/** Notes how and where a paper that came in was handled. */
export const incomingHandle = command({
  options: z.object({
    meeting: optional(text, 'in welk overleg', 'in which meeting'),
    how: optional(text, 'hoe het is afgehandeld', 'how it was handled'),
    on: optional(
      day,
      'op welke dag; zonder deze optie de dag van het overleg of vandaag',
      'on which day; without it the day of the meeting or today',
    ),
  }),
  args: [
    {
      name: { nl: 'STUK', en: 'PAPER' },
      about: { nl: 'eigen nummer of kenmerk van het stuk', en: 'own number or id of the paper' },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const entry = recordNamed(facts, 'incoming', said, ({ data }) => [data.number])
    const meeting = options.meeting === undefined ? undefined : recordNamed(facts, 'meeting', options.meeting)
    const on = options.on ?? meeting?.data.date ?? facts.today
    refuseImpossible(entry, on, facts.today)
    const handled = {
      on,
      ...(meeting === undefined ? {} : { meeting: meeting.id }),
      ...(options.how === undefined ? {} : { how: options.how }),
    }
    const say = registerWordsOf(lang).incoming.plan.handle(entry.data.title)
    return {
      doc: page(facts, say, lang, []),
      data: { id: entry.id, path: entry.path, handled },
      quiet: true,
      plan: onePlan(
        facts,
        changedFile(entry, setValue(entry.source, ['handled'], handled), say),
        `incoming: handle ${entry.id}`,
      ),
    }
  },
})
