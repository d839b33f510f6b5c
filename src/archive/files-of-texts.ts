import type { Files, Listed } from '../ports.ts'

/** An archive that is not on disk: path to text. */
export const filesOfTexts = (texts: { readonly [path: string]: string }): Files => {
  const encoder = new TextEncoder()
  const bytes = new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]))
  return {
    list: () =>
      [...bytes]
        .map(([path, { length }]): Listed => ({ path, kind: 'file', size: length }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path, limit) => {
      const found = bytes.get(path)
      if (!found) return { ok: false, fault: 'absent' }
      return found.length > limit ? { ok: false, fault: 'too-large' } : { ok: true, bytes: found }
    },
  }
}
