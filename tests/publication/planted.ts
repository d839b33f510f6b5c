import type { KindName } from '../../schemas/kinds.ts'
import { originsOf, publicSite } from '../../src/domain/public/site.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Entry } from '../../src/model/model.ts'
import type { Archive } from '../support/archive.ts'

/** Marks in the texts of an archive, each with the place it was put: what shines through can be traced. */

/**
 * The keys of which the words become public once their record is published. This list is written apart from the
 * program on purpose: a key that starts to leak is not in it.
 */
const PUBLIC_KEYS: { readonly [K in KindName]?: readonly string[] } = {
  council: [
    'council.name',
    'council.short_name',
    'council.former_names.*.name',
    'municipality.departments.*',
  ],
  member: ['name'],
  workgroup: ['name'],
  advice: [
    'recommendations.*.text',
    'recommendations.*.answer.reason',
    'recommendations.*.follow_up.*.text',
    'use',
    'released.*.by',
  ],
  request: ['title', 'from', 'body'],
  'advice-text': ['title', 'from', 'body'],
  response: ['title', 'from', 'body'],
  document: ['title', 'version', 'reference', 'body'],
}

interface Leaf {
  readonly key: string
  readonly value: string
}

const leavesOf = (data: unknown, key = ''): readonly Leaf[] => {
  if (typeof data === 'string') return [{ key, value: data }]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, inside]) =>
    leavesOf(inside, [...(key === '' ? [] : [key]), Array.isArray(data) ? '*' : name].join('.')),
  )
}

/** A mark and where it was put. */
export interface Mark {
  readonly mark: string
  readonly at: string
}

// Only words that people write are marked: ids, days and choices must stay what they are.
const isProse = (value: string): boolean => /\S \S/.test(value)

const plantIn = (
  entry: Entry,
  text: string,
  wanted: (key: string) => boolean,
  next: () => string,
): { readonly text: string; readonly marks: readonly Mark[] } => {
  let now = text
  const marks: Mark[] = []
  for (const { key, value } of leavesOf(entry.data)) {
    // A text that stands there twice, or over several lines, cannot be pointed at.
    if (!isProse(value) || !wanted(key) || now.split(value).length !== 2) continue
    const mark = next()
    now = now.replace(value, () => `${value} ${mark}`)
    marks.push({ mark, at: `${entry.kind}:${entry.id} ${key}` })
  }
  if (entry.source.body !== null && wanted('body')) {
    const mark = next()
    now = `${now.trimEnd()}\n\nEn dan nog ${mark} hier.\n`
    marks.push({ mark, at: `${entry.kind}:${entry.id} body` })
  }
  return { text: now, marks }
}

/** An archive with marks: in everything confidential, or in everything public. */
export const planted = (
  facts: Facts,
  archive: Archive,
  where: 'confidential' | 'public',
): { readonly archive: Archive; readonly marks: readonly Mark[] } => {
  const published = new Set(originsOf(publicSite(facts)).flatMap(({ sources }) => sources))
  const isPublic = ({ kind, id }: Entry, key: string): boolean =>
    published.has(`${kind}:${id}`) && (PUBLIC_KEYS[kind]?.includes(key) ?? false)
  let n = 0
  const next = (): string => `kanarie${++n}zx`
  const marked = new Map<string, string>(Object.entries(archive))
  const marks: Mark[] = []
  for (const kind of facts.model.loaded)
    for (const entry of facts.model.all(kind)) {
      const wanted = (key: string): boolean => isPublic(entry, key) === (where === 'public')
      const done = plantIn(entry, entry.source.text, wanted, next)
      marked.set(entry.path, done.text)
      marks.push(...done.marks)
    }
  return { archive: Object.fromEntries(marked), marks }
}
