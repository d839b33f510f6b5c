import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly why: 'missing' | 'ground' | 'decision' | 'article' }

const LATER = {
  nl: { ground: 'de reden', decision: 'de datum van het besluit', article: 'het artikel' },
  en: { ground: 'the ground', decision: 'the date of the decision', article: 'the article' },
} as const

/** MEMB-03: the closed file of a relief and the member's own file say the same. */
export const memberReliefDiffers = rule<Say>({
  id: 'member-relief-differs',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-03', 'CONF-14'],
  chapter: chapter('5'),
  title: {
    nl: 'Het dossier van een ontheffing past bij het bestand van het lid',
    en: 'The file of a relief agrees with the file of the member',
  },
  why: {
    nl: 'Wie later kijkt, vindt anders twee verschillende antwoorden.',
    en: 'Whoever looks later otherwise finds two different answers.',
  },
  fix: {
    nl: 'Vergelijk met het besluit van het College van B&W en verbeter een van de twee bestanden.',
    en: 'Compare with the decision of the College and correct one of the two files.',
  },
  message: {
    nl: ({ name, why }) =>
      why === 'missing'
        ? `Over de ontheffing van ${name} is besloten. In het bestand van het lid staat dat nog niet.`
        : `In het dossier over ${name} is ${LATER.nl[why]} anders dan in het bestand van het lid.`,
    en: ({ name, why }) =>
      why === 'missing'
        ? `The relief of ${name} was decided. The file of the member does not say so yet.`
        : `In the file on ${name}, ${LATER.en[why]} differs from what the file of the member says.`,
  },
  *check(facts) {
    const { model } = facts
    for (const file of model.all('dismissal')) {
      const { member: id, ground, decision, article } = file.data
      const member = model.get('member', id)
      if (decision === undefined || member === undefined) continue
      const relief = member.data.end?.relief
      const say = (why: Say['why']) => ({ name: nameOf(facts, id), why })
      const also = [{ in: member, at: relief === undefined ? [] : ['end', 'relief'] }]
      if (relief === undefined) yield { in: file, at: ['decision'], also, say: say('missing') }
      else {
        if (relief.ground !== ground) yield { in: file, at: ['ground'], also, say: say('ground') }
        if (relief.decision.on !== decision.on) {
          yield { in: file, at: ['decision', 'on'], also, say: say('decision') }
        }
        if (article !== undefined && relief.article !== undefined && article !== relief.article) {
          yield { in: file, at: ['article'], also, say: say('article') }
        }
      }
    }
  },
})
