import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { addendumDoc } from '../src/documents/agenda-addendum.ts'
import { extractDoc, extractOf } from '../src/documents/agenda-extract.ts'
import { agendaScript } from '../src/documents/agenda-script.ts'
import { liveAgenda } from '../src/documents/agenda-view.ts'
import { afterDoc } from '../src/documents/meeting/after.ts'
import { prepareDoc } from '../src/documents/meeting/prepare.ts'
import { meetingShown } from '../src/documents/meeting/show.ts'
import { minutesShown } from '../src/documents/minutes/show.ts'
import { itemsForGuest } from '../src/domain/agenda/guest.ts'
import { nextOccasion, occasionOf } from '../src/domain/agenda/occasion.ts'
import type { Facts } from '../src/model/facts.ts'
import { markdown } from '../src/render/markdown.ts'
import type { Doc } from '../src/tree/tree.ts'
import { exampleFacts } from './support/example.ts'

/** The papers around a meeting of the example council, in both languages; `-u` writes the golden files anew. */

const GUEST = 'daan-vermeulen'

const SHOWN = '2026-09-10-council'

const meetingOf = (facts: Facts, id: string) => facts.model.get('meeting', id)!

const next = (facts: Facts) => nextOccasion(facts, { kind: 'council' })!

const extract = (facts: Facts, lang: Lang) => {
  const view = liveAgenda(facts, next(facts), lang)
  const items = itemsForGuest(facts, next(facts), view.items, GUEST)
  if ('why' in items) throw new Error(items.why)
  return extractOf(view, items, GUEST)
}

const documents: { readonly [name: string]: (facts: Facts, lang: Lang) => Doc } = {
  'agenda-script': (facts, lang) =>
    agendaScript(facts, liveAgenda(facts, next(facts), lang), next(facts).entry!, lang),
  'agenda-extract': (facts, lang) => extractDoc(facts, extract(facts, lang), lang),
  'agenda-addendum': (facts, lang) => {
    const { id, data } = facts.model.all('agenda').findLast(agenda => agenda.data.addenda.length > 0)!
    const occasion = occasionOf(facts, facts.model.get('meeting', id)!)
    return addendumDoc(facts, occasion, data, data.addenda.at(-1)!, lang)
  },
  'minutes-show': (facts, lang) =>
    minutesShown(facts, meetingOf(facts, SHOWN), facts.model.get('minutes', SHOWN)!, {
      lang,
      outline: false,
    }),
  'minutes-outline': (facts, lang) =>
    minutesShown(facts, meetingOf(facts, SHOWN), facts.model.get('minutes', SHOWN)!, { lang, outline: true }),
  'meeting-prepare': (facts, lang) => prepareDoc(facts, next(facts).entry!, lang),
  'meeting-after': (facts, lang) => afterDoc(facts, meetingOf(facts, '2026-11-05-council'), lang),
  'meeting-show': (facts, lang) => meetingShown(facts, next(facts).entry!, lang),
}

const facts = exampleFacts()

for (const [name, make] of Object.entries(documents)) {
  describe(name, () => {
    test.each(['nl', 'en'] as const)('in %s', async lang => {
      const text = markdown(make(await facts, lang))
      await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'documents', `${name}.${lang}.md`))
    })
  })
}

describe('an extract for a guest', () => {
  test('names no other person and no other item', async () => {
    const known = await facts
    const text =
      JSON.stringify(extract(known, 'nl')) + markdown(extractDoc(known, extract(known, 'nl'), 'nl'))
    const people = [...known.model.all('member'), ...known.model.all('person')].filter(
      ({ id }) => id !== GUEST,
    )
    expect(people.length).toBeGreaterThan(20)
    expect(people.filter(({ id, data }) => text.includes(data.name) || text.includes(id))).toEqual([])
    const hidden = liveAgenda(known, next(known), 'nl').items.filter(
      ({ guests }) => !guests.some(({ id }) => id === GUEST),
    )
    expect(hidden.length).toBeGreaterThan(20)
    const own = extract(known, 'nl').items.map(({ title }) => title)
    // ‘Jaarplanning’ also stands in ‘Jaarplanning 2027’, which the guest may see.
    const others = hidden.filter(({ title }) => !own.some(shown => shown.includes(title)))
    expect(others.filter(({ title }) => text.includes(title))).toEqual([])
  })

  test('is for guests only: a member gets the whole agenda, a stranger nothing', async () => {
    const known = await facts
    const { items } = liveAgenda(known, next(known), 'nl')
    expect(itemsForGuest(known, next(known), items, 'els-brandsma')).toEqual({ why: 'member' })
    expect(itemsForGuest(known, next(known), items, 'arjen-fokkinga')).toEqual({
      why: 'no-guest',
      guests: ['Daan Vermeulen'],
    })
  })

  test('of a meeting of both sides holds the whole agenda', async () => {
    const known = await facts
    const occasion = nextOccasion(known, { kind: 'alderman' })!
    const { items } = liveAgenda(known, occasion, 'nl')
    expect(itemsForGuest(known, occasion, items, 'marloes-hoekzema')).toEqual(items)
  })
})
