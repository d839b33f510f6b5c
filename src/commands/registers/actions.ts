import * as z from 'zod'
import { optional, text, yesNo } from '../../../schemas/scalars.ts'
import { sides } from '../../../schemas/vocabulary/meetings.ts'
import { actionsData, actionsDoc, actionsSheet } from '../../documents/registers/actions.ts'
import { registerWordsOf } from '../../documents/registers/shared.ts'
import { nameOf } from '../../domain/names.ts'
import { actionList } from '../../domain/registers/actions.ts'
import { command } from '../command.ts'
import { personNamed } from './named.ts'
import { REGISTER_READS } from './reads.ts'
import { spoken } from './spoken.ts'

/** The register of actions: who does what by when, own and the municipality's side apart. */
export const actions = command({
  options: z.object({
    all: optional(yesNo, 'ook acties die klaar zijn', 'also actions that are finished'),
    owner: optional(text, 'alleen van deze persoon', 'only of this person'),
    side: optional(
      spoken(sides),
      'alleen de eigen kant (eigen) of die van de gemeente (gemeente)',
      'only the own side (own) or the municipality’s',
    ),
    overdue: optional(yesNo, 'alleen wat te laat is', 'only what is late'),
  }),
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = registerWordsOf(lang).actions
    const owner = options.owner === undefined ? undefined : personNamed(facts, options.owner)
    const states = actionList(facts, { ...options, owner })
    const which = options.overdue ? words.overdue : options.all ? words.all : words.open
    const title = owner === undefined ? which : words.owner(which, nameOf(facts, owner))
    return {
      doc: actionsDoc(facts, title, states, lang),
      data: actionsData(states),
      sheet: actionsSheet(facts, states, lang),
    }
  },
})
