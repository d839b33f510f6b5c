import * as z from 'zod'
import { handbookIn, topicBlocks } from '../../documents/handbook.ts'
import { closest } from '../../model/closest.ts'
import { Refusal } from '../../model/refusal.ts'
import { pairs, paragraph } from '../../tree/build.ts'
import { command } from '../command.ts'
import { referenceWordsOf } from './reference/words.ts'

/** The handbook: what people do with the archive, by topic. */
export const help = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'ONDERWERP', en: 'TOPIC' },
      about: { nl: 'een onderwerp; zonder dit alle onderwerpen', en: 'a topic; without it all topics' },
      required: false,
    },
  ],
  reads: [],
  archive: 'none',
  run: ({ lang, args: [named], desk }) => {
    const topics = handbookIn(lang)
    const words = referenceWordsOf(lang).help
    const frame = { lang, council: 'ipr', day: desk.today() }
    if (named === undefined)
      return {
        doc: {
          ...frame,
          title: words.title,
          blocks: [
            paragraph(words.topics),
            pairs(topics.map(({ name, title }) => [name, title] as const)),
            paragraph(words.how),
          ],
        },
        data: topics.map(({ name, title }) => ({ name, title })),
      }
    // A topic is understood in both languages, and told in the one asked for.
    const index = [topics, handbookIn(lang === 'nl' ? 'en' : 'nl')]
      .map(all => all.findIndex(({ name }) => name === named.toLowerCase()))
      .find(found => found >= 0)
    const topic = index === undefined ? undefined : topics[index]
    if (!topic) {
      const names = topics.map(({ name }) => name)
      throw new Refusal('unknown-topic', { found: named, instead: closest(named, names) ?? null })
    }
    return { doc: { ...frame, title: topic.title, blocks: topicBlocks(topic) }, data: topic }
  },
})
