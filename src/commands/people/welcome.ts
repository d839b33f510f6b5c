import * as z from 'zod'
import { welcomeDoc } from '../../documents/organisation/start.ts'
import { welcomeOf } from '../../domain/people/welcome.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PEOPLE_READS } from './reads.ts'

/** The sheet for a member who joins later. */
export const membersWelcome = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'LID', en: 'MEMBER' },
      about: { nl: 'kenmerk, of een deel van de naam', en: 'id, or a part of the name' },
      required: true,
    },
  ],
  reads: [...PEOPLE_READS, 'meeting', 'document'],
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const id = personNamed(facts, said)
    const member = facts.model.get('member', id)
    const found = member && welcomeOf(facts, member)
    if (found === undefined) throw new Refusal('not-appointed', { found: id })
    return {
      doc: welcomeDoc(facts, found, lang),
      data: { member: id, since: found.since, done: found.done, open: found.open },
    }
  },
})
