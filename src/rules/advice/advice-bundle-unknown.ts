import { rule } from '../rule.ts'
import { livesOf } from './lives.ts'
import { ownRule } from './words.ts'

type Say = { readonly id: string; readonly self: boolean }

/** An earlier advice that is handed over again is one of this archive. */
export const adviceBundleUnknown = rule<Say>({
  id: 'advice-bundle-unknown',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-31'],
  chapter: ownRule,
  title: {
    nl: 'Een advies dat opnieuw is overhandigd, staat in het archief',
    en: 'An advice that was handed over again is in the archive',
  },
  why: {
    nl: 'Dan blijft te zien hoe vaak de raad iets moest vragen.',
    en: 'Then it stays visible how often the council had to ask.',
  },
  fix: {
    nl: 'Noem onder bundles de mapnaam van het eerdere advies.',
    en: 'Name under bundles the folder of the earlier advice.',
  },
  message: {
    nl: say =>
      say.self
        ? 'Dit advies noemt zichzelf als eerder advies.'
        : `Het eerdere advies ${say.id} staat niet in het archief.`,
    en: say =>
      say.self
        ? 'This advice names itself as an earlier advice.'
        : `The earlier advice ${say.id} is not in the archive.`,
  },
  *check(facts) {
    for (const { entry } of livesOf(facts)) {
      for (const [index, id] of entry.data.bundles.entries()) {
        const self = id === entry.id
        if (!self && facts.model.known('advice', id)) continue
        yield { in: entry, at: ['bundles', index], say: { id, self } }
      }
    }
  },
})
