import * as z from 'zod'
import { day, list, optional, quarterOrDay, reference, text, yesNo } from '../../../schemas/scalars.ts'
import { priorities } from '../../../schemas/vocabulary/advice.ts'
import { sides } from '../../../schemas/vocabulary/meetings.ts'
import { writeRecord } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import { sideOf } from '../../domain/registers/actions.ts'
import { shortSlug } from '../../domain/registers/short-id.ts'
import { freeId } from '../../model/slug.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { newFile, onePlan } from './change.ts'
import { personNamed, recordNamed, referenceNamed } from './named.ts'
import { REGISTER_READS } from './reads.ts'
import { spoken } from './spoken.ts'

/** Records an action that was agreed: a new file, opened on the day of its meeting or today. */
export const actionsAdd = command({
  options: z.object({
    owner: list(text, 'wie het doet; vaker te geven', 'who does it; may be given more than once'),
    due: optional(quarterOrDay, 'uiterlijk, een dag of een kwartaal', 'due, a day or a quarter'),
    meeting: optional(text, 'afgesproken in dit overleg', 'agreed in this meeting'),
    on: optional(
      day,
      'afgesproken op; zonder deze optie de dag van het overleg of vandaag',
      'agreed on; without it the day of the meeting or today',
    ),
    side: optional(
      spoken(sides),
      'eigen of gemeente; zonder deze optie volgt de kant uit wie het doet',
      'own or municipality’s; without it the side follows from who does it',
    ),
    priority: optional(spoken(priorities), 'hoog, gewoon of laag', 'high, normal or low'),
    ongoing: optional(yesNo, 'doorlopende actie', 'ongoing action'),
    how: optional(text, 'hoe', 'how'),
    about: optional(
      reference,
      'waar het over gaat, zoals advice:2026-01-onderwerp',
      'what it is about, such as advice:2026-01-subject',
    ),
  }),
  args: [
    {
      name: { nl: 'ACTIE', en: 'TEXT' },
      about: { nl: 'wat er gedaan moet worden', en: 'what has to be done' },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [what = ''] }) => {
    const meeting = options.meeting === undefined ? undefined : recordNamed(facts, 'meeting', options.meeting)
    const on = options.on ?? meeting?.data.date ?? facts.today
    refuseToCome(facts, on)
    const owners = options.owner.map(said => personNamed(facts, said))
    const side = options.side ?? sideOf(facts, owners, on)
    const id = freeId(`${on}-${shortSlug(what)}`, taken => facts.model.known('action', taken))
    const at = meeting === undefined ? {} : { meeting: meeting.id }
    const tree = {
      what,
      ...(options.how === undefined ? {} : { how: options.how }),
      ...(side === 'council' ? {} : { side }),
      ...(owners.length === 0 ? {} : { owners }),
      ...(options.priority === undefined || options.priority === 'normal'
        ? {}
        : { priority: options.priority }),
      ...(options.due === undefined ? {} : { due: options.due }),
      ...(options.ongoing === true ? { ongoing: 'true' } : {}),
      ...at,
      ...(options.about === undefined ? {} : { about: referenceNamed(facts, options.about) }),
      events: [{ step: 'opened', on, ...at }],
    }
    const path = `actions/${id}.md`
    const say = registerWordsOf(lang).actions.plan.add(what)
    return {
      doc: page(facts, say, lang, []),
      data: { id, path, ...tree },
      quiet: true,
      plan: onePlan(facts, newFile(path, writeRecord(path, tree), say), `action: open ${id}`),
    }
  },
})
