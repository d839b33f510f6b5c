import { Refusal } from '../model/refusal.ts'
import { textOfPart, unzipped } from './unzip.ts'
import { element, elements, parseXml, type Xml } from './xml.ts'

/** How the paragraphs of a style look. */
export interface Style {
  /** Heading level from 1; null for running text. */
  readonly level: number | null
  readonly numbering: Numbered | null
}

/** A place in a numbered or bulleted list. */
export interface Numbered {
  readonly list: string
  readonly level: number
}

/** How one level of a list is marked. */
export interface Level {
  readonly format: string
  /** `%1.` or `%1.%2`. */
  readonly text: string
  readonly start: number
}

/** The parts of a Word file that hold its text. */
export interface Parts {
  readonly body: Xml
  readonly styles: ReadonlyMap<string, Style>
  readonly levels: (place: Numbered) => Level | undefined
  /** Web addresses of links by id. */
  readonly links: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, Xml>
  readonly title: string | null
}

export const value = (xml: Xml | undefined): string | undefined => xml?.attributes['w:val']

/** A switch such as bold: on when it is there, unless it says otherwise. */
export const isOn = (xml: Xml | undefined): boolean =>
  xml !== undefined && !['0', 'false', 'off', 'none'].includes(value(xml) ?? '1')

const DEEPEST_HEADING = 6

/** The list and level that properties of a paragraph or style name. */
export const numberedBy = (properties: Xml | undefined): Numbered | null => {
  const numbering = element(properties, 'w:numPr')
  const list = value(element(numbering, 'w:numId'))
  if (list === undefined) return null
  return { list, level: Number(value(element(numbering, 'w:ilvl')) ?? 0) }
}

/** The outline level that properties name: 1 for a main heading, null for running text. */
export const outlineBy = (properties: Xml | undefined): number | null => {
  const found = value(element(properties, 'w:outlineLvl'))
  if (found === undefined) return null
  const level = Number(found) + 1
  return level >= 1 && level <= DEEPEST_HEADING ? level : null
}

const namedLevel = (name: string): number | null => {
  if (/^title$/i.test(name)) return 1
  const [, digit] = /^heading (\d)$/i.exec(name) ?? []
  return digit === undefined ? null : Math.min(Number(digit), DEEPEST_HEADING)
}

const stylesOf = (xml: Xml | undefined): ReadonlyMap<string, Style> => {
  const raw = new Map(elements(xml, 'w:style').map(style => [style.attributes['w:styleId'] ?? '', style]))
  const styleOf = (id: string, depth: number): Style => {
    const style = raw.get(id)
    if (!style || depth > 20) return { level: null, numbering: null }
    const properties = element(style, 'w:pPr')
    const base = value(element(style, 'w:basedOn'))
    const inherited = base === undefined ? null : styleOf(base, depth + 1)
    return {
      level:
        outlineBy(properties) ??
        namedLevel(value(element(style, 'w:name')) ?? '') ??
        inherited?.level ??
        null,
      numbering: numberedBy(properties) ?? inherited?.numbering ?? null,
    }
  }
  return new Map([...raw.keys()].map(id => [id, styleOf(id, 0)]))
}

const levelOf = (xml: Xml): Level => ({
  format: value(element(xml, 'w:numFmt')) ?? 'decimal',
  text: value(element(xml, 'w:lvlText')) ?? '',
  start: Number(value(element(xml, 'w:start')) ?? 1),
})

const levelsOf = (xml: Xml | undefined): Parts['levels'] => {
  const abstract = new Map(
    elements(xml, 'w:abstractNum').map(each => [each.attributes['w:abstractNumId'] ?? '', each]),
  )
  const lists = new Map(
    elements(xml, 'w:num').map(each => [
      each.attributes['w:numId'] ?? '',
      abstract.get(value(element(each, 'w:abstractNumId')) ?? ''),
    ]),
  )
  return ({ list, level }) => {
    const found = elements(lists.get(list), 'w:lvl').find(each => each.attributes['w:ilvl'] === String(level))
    return found && levelOf(found)
  }
}

const linksOf = (xml: Xml | undefined): ReadonlyMap<string, string> =>
  new Map(
    elements(xml, 'Relationship')
      .filter(({ attributes }) => attributes['Type']?.endsWith('/hyperlink'))
      .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  )

const notesOf = (xml: Xml | undefined, kind: 'footnote' | 'endnote') =>
  elements(xml, `w:${kind}`)
    .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
    .map(note => [`${kind}:${note.attributes['w:id'] ?? ''}`, note] as const)

const READ = /^(\[Content_Types\]\.xml|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml)$/i

/** Opens a Word file. Refuses one with macros, one that is none, and one that unpacks to more than any paper. */
export const partsOf = (bytes: Uint8Array): Parts => {
  const parts = unzipped(bytes, name => READ.test(name))
  if ([...parts.keys()].some(name => MACROS.test(name))) throw new Refusal('intake-macros')
  const xml = (name: string): Xml | undefined => {
    const part = parts.get(name)
    return part ? parseXml(textOfPart(part)) : undefined
  }
  const types = xml('[Content_Types].xml')
  if (elements(types).some(({ attributes }) => attributes['ContentType']?.includes('macroEnabled')))
    throw new Refusal('intake-macros')
  const main =
    elements(types, 'Override')
      .find(({ attributes }) => attributes['ContentType']?.endsWith('.document.main+xml'))
      ?.attributes['PartName']?.replace(/^\//, '') ?? 'word/document.xml'
  const body = element(xml(main), 'w:body')
  if (!body) throw new Refusal('intake-not-word')
  const title = element(xml('docProps/core.xml'), 'dc:title')?.children.find(
    child => typeof child === 'string',
  )
  return {
    body,
    styles: stylesOf(xml('word/styles.xml')),
    levels: levelsOf(xml('word/numbering.xml')),
    links: linksOf(xml(main.replace(/([^/]+)$/, '_rels/$1.rels'))),
    notes: new Map([
      ...notesOf(xml('word/footnotes.xml'), 'footnote'),
      ...notesOf(xml('word/endnotes.xml'), 'endnote'),
    ]),
    title: typeof title === 'string' && title.trim() !== '' ? title : null,
  }
}
