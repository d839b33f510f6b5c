import { kinds } from '../../../schemas/kinds.ts'
import { publicName } from '../../domain/names.ts'
import type { Origin } from '../../domain/public/brand.ts'
import { originsOf, publicSite } from '../../domain/public/site.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { textsIn } from '../../model/walk.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly name: string
}

const entryOf = ({ model }: Facts, source: string): Entry | undefined => {
  const [name = '', id = ''] = source.split(':')
  const kind = kinds.find(row => row.name === name)?.name
  return kind === undefined ? undefined : model.get(kind, id)
}

// The record whose own text holds the name; of a dossier that is often the text beside it.
const placeOf = (facts: Facts, { sources }: Origin, name: string): Entry | undefined => {
  const entries = sources.flatMap(source => entryOf(facts, source) ?? [])
  return entries.find(({ source }) => source.text.includes(name)) ?? entries[0]
}

export const privacyNameInPublic = rule<Say>({
  id: 'privacy-name-in-public',
  area: 'privacy',
  severity: 'error',
  rows: ['CONF-06', 'CONF-09'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 5 en 6', en: 'Advice of 2020, chapters 5 and 6' },
  title: {
    nl: 'In openbare teksten staan alleen namen van wie dat goedvindt',
    en: 'Public texts name only those who agreed to it',
  },
  why: {
    nl: 'Een naam die eenmaal op een site stond, is niet terug te halen.',
    en: 'A name that stood on a site once cannot be recalled.',
  },
  fix: {
    nl: 'Noem de rol in plaats van de naam. Vindt deze persoon het goed, noteer dat dan in het eigen bestand, bij ‘publish_name’.',
    en: 'Name the role instead of the person. If this person agrees, note that in that person’s file, under ‘publish_name’.',
  },
  message: {
    nl: say =>
      `In deze openbare tekst staat de naam ${say.name}. Van deze persoon is geen toestemming genoteerd.`,
    en: say => `This public text holds the name ${say.name}. No consent of this person is noted.`,
  },
  *check(facts) {
    const people = [...facts.model.all('member'), ...facts.model.all('person')]
    // A name that someone else bears and agreed to publish tells of that one.
    const agreed = new Set(people.map(({ id }) => publicName(facts, id, facts.today)))
    const hidden = people.map(({ data }) => data.name).filter(name => !agreed.has(name) && name.includes(' '))
    for (const origin of originsOf(publicSite(facts))) {
      const text = textsIn(origin).join('\n').replace(/\s+/g, ' ')
      for (const name of hidden.filter(name => text.includes(name))) {
        const entry = placeOf(facts, origin, name)
        if (!entry) continue
        const start = entry.source.text.indexOf(name)
        yield {
          in: entry,
          ...(start < 0 ? {} : { span: { start, end: start + name.length } }),
          say: { name },
        }
      }
    }
  },
})
