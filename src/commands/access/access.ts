import * as z from 'zod'
import { day, optional, yesNo } from '../../../schemas/scalars.ts'
import { setValue } from '../../archive/edit.ts'
import {
  accessDoc,
  accessWordsOf,
  kindsDoc,
  personAccessDoc,
  type Settings,
} from '../../documents/access/access.ts'
import { page } from '../../documents/page.ts'
import { folderAccess, kindAccess, leaving, stillInside, withoutStatement } from '../../domain/access.ts'
import { hookNames, isOurHook } from '../../domain/hooks.ts'
import { nameOf } from '../../domain/names.ts'
import { strangeAddresses } from '../../domain/sharing.ts'
import { Refusal } from '../../model/refusal.ts'
import { command, type Given } from '../command.ts'
import { histories } from '../histories.ts'
import { refuseToCome } from '../past.ts'
import { changedFile, onePlan } from '../registers/change.ts'
import { personNamed } from '../registers/named.ts'

const READS = ['council', 'member', 'person', 'workgroup', 'action', 'outgoing'] as const

const who = {
  name: { nl: 'WIE', en: 'WHO' },
  about: { nl: 'om wie het gaat, zoals els of els-brandsma', en: 'who it is about' },
}

const settingsOf = (given: Given<unknown>): Settings => {
  const all = histories(given)
  return {
    strange: all.flatMap(({ folder, own }) => {
      const urls = strangeAddresses(folder, own.addresses())
      return urls.length === 0 ? [] : [{ folder: folder.path, urls }]
    }),
    unguarded: all
      .filter(({ own }) => hookNames.some(name => !isOurHook(own.hook(name) ?? '')))
      .map(({ folder }) => folder.path),
  }
}

/** Who may see what and who may have which folder; of one person, what to do when that person leaves. */
export const access = command({
  options: z.object({
    kinds: optional(
      yesNo,
      'toon van elke soort bestand wie het mag zien',
      'show for each kind of file who may see it',
    ),
  }),
  args: [{ ...who, required: false }],
  reads: 'all',
  archive: 'whole',
  run: given => {
    const { facts, lang, args, options } = given
    if (options.kinds) return { doc: kindsDoc(facts, lang), data: { kinds: kindAccess(facts) } }
    if (args[0] !== undefined) {
      const person = personNamed(facts, args[0])
      return { doc: personAccessDoc(facts, person, lang), data: leaving(facts, person) }
    }
    const settings = settingsOf(given)
    return {
      doc: accessDoc(facts, settings, lang),
      data: {
        folders: folderAccess(facts),
        ...settings,
        stillInside: stillInside(facts),
        withoutStatement: withoutStatement(facts),
      },
      exit: settings.strange.length > 0 ? 1 : 0,
    }
  },
})

/** Records that a former member has no access any more. */
export const accessEnd = command({
  options: z.object({
    on: optional(day, 'op deze dag; zonder deze optie vandaag', 'on this day; without it today'),
  }),
  args: [{ ...who, required: true }],
  reads: READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [said = ''] }) => {
    const person = personNamed(facts, said)
    const entry = facts.model.get('member', person)
    const on = options.on ?? facts.today
    const name = nameOf(facts, person)
    if (entry?.data.end === undefined) throw new Refusal('not-left', { name })
    refuseToCome(facts, on)
    const say = accessWordsOf(lang).plan(name)
    const after = setValue(entry.source, ['end', 'access_ended'], on)
    return {
      doc: page(facts, say, lang, []),
      data: { person, accessEnded: on },
      quiet: true,
      plan: onePlan(facts, changedFile(entry, after, say), `access: withdrawn for ${person}`),
    }
  },
})
