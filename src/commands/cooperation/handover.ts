import * as z from 'zod'
import { optional, text, yesNo } from '../../../schemas/scalars.ts'
import { handoverData, handoverDoc } from '../../documents/handover/handover.ts'
import { shortHandoverDoc } from '../../documents/handover/short.ts'
import { handoverOf } from '../../domain/handover/handover.ts'
import { handoverRoles } from '../../domain/handover/role.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { command } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'
import { WEEK_READS } from '../week-reads.ts'

/** What whoever takes over a role has to know, in full or on one page. */
export const handover = command({
  options: z.object({
    group: optional(text, 'de werkgroep, bij een trekker', 'the workgroup, for a lead'),
    short: optional(yesNo, 'één bladzijde voor als iemand uitvalt', 'one page for when someone drops out'),
  }),
  args: [
    {
      name: { nl: 'ROL', en: 'ROLE' },
      about: {
        nl: 'voorzitter, ondersteuner, secretaris, penningmeester, trekker of verbindingsmedewerker',
        en: 'chair, supporter, secretary, treasurer, lead or liaison',
      },
      required: true,
    },
  ],
  reads: WEEK_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const role = keyMeant(handoverRoles, said)
    if (role === undefined) {
      const allowed = handoverRoles.keys.map(key => slug(handoverRoles.word(key, lang)))
      throw new Refusal('role-unknown', { found: said, allowed })
    }
    if (role === 'lead' && options.group === undefined)
      throw new Refusal('missing-option', { option: '--group' })
    const group =
      role !== 'lead' || options.group === undefined
        ? null
        : recordNamed(facts, 'workgroup', options.group).id
    const found = handoverOf(facts, role, group)
    return {
      doc: options.short === true ? shortHandoverDoc(facts, found, lang) : handoverDoc(facts, found, lang),
      data: handoverData(found),
    }
  },
})
