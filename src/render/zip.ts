import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

// A zip entry carries a time; this one is the first day the format knows, so that it never tells anything.
const noTime = '1980-01-01T00:00:00'

/**
 * Packs a zip again so that equal contents give equal bytes: names in order (the list of content types first,
 * as Word has it), no times. `rewrite` gets each text part by name and gives what it becomes; parts whose
 * name does not end in `.xml` or `.rels` stay as they are.
 */
export const repack = (bytes: Uint8Array, rewrite: (name: string, text: string) => string): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes))
    .map(([name, part]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? strToU8(rewrite(name, strFromU8(part))) : part,
    ])
    .sort(([a], [b]) => (a === '[Content_Types].xml' || (b !== '[Content_Types].xml' && a! < b!) ? -1 : 1))
  return zipSync(Object.fromEntries(parts), { mtime: noTime, level: 9 })
}

/** Files in one zip, in order of their names, without times: equal files give equal bytes. */
export const pack = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, bytes }) => [name, bytes]),
    ),
    { mtime: noTime, level: 9 },
  )
