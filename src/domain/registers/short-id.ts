import { slug } from '../../model/slug.ts'

// Words that say nothing about the subject, in both languages.
const FILLERS = new Set(
  (
    'aan al als bij dan dat de deze die dit door een en er het hun in is met naar nog of om op over per te ' +
    'tot uit van voor wat wie wordt zijn zonder a an and at by for from of on or the to with'
  ).split(' '),
)

const MOST = 4

/** The slug of a title without a letter or digit. */
const NAMELESS = 'zonder-naam'

/** A short slug of a title: its first words that say something, `Een verslag maken van het wijkbezoek` → `verslag-maken-wijkbezoek`. */
export const shortSlug = (title: string): string => {
  const words = slug(title).split('-')
  const telling = words.filter(word => !FILLERS.has(word))
  return (telling.length > 0 ? telling : words).slice(0, MOST).join('-') || NAMELESS
}
