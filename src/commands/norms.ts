import * as z from 'zod'
import { optional, yesNo } from '../../schemas/scalars.ts'
import { normsAboutDoc, normsOverview, oneNorm, ownNorms, topicWord } from '../documents/norms.ts'
import { closest } from '../model/closest.ts'
import { normNames, normTopics } from '../model/norm-definitions.ts'
import { Refusal } from '../model/refusal.ts'
import { slug } from '../model/slug.ts'
import { command } from './command.ts'
import { keyMeant } from './registers/spoken.ts'

const topics = { keys: normTopics, word: topicWord }

export const norms = command({
  options: z.object({
    deviations: optional(yesNo, 'alleen de eigen waarden van deze raad', 'only this council’s own values'),
    all: optional(yesNo, 'alle normen', 'all norms'),
  }),
  args: [
    {
      name: { nl: 'NORM', en: 'NORM' },
      about: {
        nl: 'onderwerp, zoals leden, of naam van één norm, zoals members.min',
        en: 'topic, such as members, or name of one norm, such as members.min',
      },
      required: false,
    },
  ],
  reads: [],
  archive: 'whole',
  run: ({ facts, lang, args: [asked], options: { deviations, all } }) => {
    if (asked === undefined) {
      if (all === true) return normsAboutDoc(facts, normTopics, lang)
      return deviations === true ? ownNorms(facts, lang) : normsOverview(facts, lang)
    }
    const topic = keyMeant(topics, asked)
    if (topic) return normsAboutDoc(facts, [topic], lang)
    const name = normNames.find(candidate => candidate === asked)
    if (name) return oneNorm(facts, name, lang)
    const known = [...normNames, ...normTopics.map(each => slug(topicWord(each, lang)))]
    throw new Refusal('unknown-norm', { found: asked, instead: closest(asked, known) ?? null })
  },
})
