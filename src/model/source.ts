/** A parsed record before validation: text, lists and maps of text. Maps have no prototype. */
export type Tree = string | readonly Tree[] | TreeMap
export type TreeMap = { readonly [key: string]: Tree }

/** The way to a value in a record: keys and positions in lists. */
export type Pointer = readonly (string | number)[]

/** A half-open piece of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The text of one record, and where its YAML and its prose stand in it. */
export interface Source {
  readonly path: string
  /** The whole text as found; a byte order mark stays at its start, line ends stay as they are. */
  readonly text: string
  /** The YAML: the front matter of a Markdown file, the whole of a YAML file. */
  readonly yaml: Range
  /** The prose of a Markdown file. */
  readonly body: Range | null
}

export const yamlOf = (source: Source): string => source.text.slice(source.yaml.start, source.yaml.end)

export const bodyOf = (source: Source): string =>
  source.body ? source.text.slice(source.body.start, source.body.end) : ''
