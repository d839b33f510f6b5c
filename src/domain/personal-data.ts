import type { Severity } from '../model/finding.ts'
import type { Entry, Model } from '../model/model.ts'
import type { Range, Source } from '../model/source.ts'
import { type Hit, type PersonalData, personalData } from './detectors.ts'

// Signals and contacts hold what residents tell: there an identifier is always an error (SIGN-06, CONTACT-10).
const FROM_RESIDENTS = new Set(['signal', 'contacts'])

/** Severity of a hit in a record of this kind. */
export const severityFor = (entry: Entry, usual: Severity): Severity =>
  FROM_RESIDENTS.has(entry.kind) ? 'error' : usual

/** What tells personal data apart from other text: the names of people of the archive, and its own mail domains. */
export const personalKnown = (model: Model): Parameters<typeof personalData>[1] => ({
  names: [...model.all('member'), ...model.all('person')].map(({ data }) => data.name),
  domains: model.council.data.mail_domains,
})

interface Found {
  readonly entry: Entry
  readonly kind: PersonalData
  /** Where in the text of the record. */
  readonly span: Range
}

// A text that is read again, as with a second state of the archive, is scanned once for the same names.
const scanned = new WeakMap<Source, { readonly key: string; readonly hits: readonly Hit[] }>()

const scan = (model: Model): readonly Found[] => {
  const known = personalKnown(model)
  const key = JSON.stringify(known)
  const hitsIn = (source: Source): readonly Hit[] => {
    const before = scanned.get(source)
    if (before?.key === key) return before.hits
    const hits = personalData(source.text, known)
    scanned.set(source, { key, hits })
    return hits
  }
  return [...model.loaded].flatMap(name =>
    model.all(name).flatMap(entry =>
      hitsIn(entry.source).map(({ kind, offset, length }) => ({
        entry,
        kind,
        span: { start: offset, end: offset + length },
      })),
    ),
  )
}

// Seven rules ask the same of the same texts: they are read once.
const scans = new WeakMap<Model, readonly Found[]>()

/** Every place in the archive's texts that looks like one kind of personal data. */
export const personalDataIn = (model: Model, kind: PersonalData): readonly Found[] => {
  const found = scans.get(model) ?? scan(model)
  scans.set(model, found)
  return found.filter(hit => hit.kind === kind)
}
