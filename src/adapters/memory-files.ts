import type { Files, Listed } from '../ports.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** An archive in memory, path to text or bytes: what a plan will make, or a test's archive. */
export const memoryFiles = (contents: { readonly [path: string]: string | Uint8Array }): Files => {
  const bytes = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  return {
    list: () =>
      [...bytes]
        .map(([path, data]): Listed => ({ path, kind: 'file', size: data.length }))
        .sort((a, b) => compare(a.path, b.path)),
    read: (path, limit) => {
      const data = bytes.get(path)
      if (!data) return { ok: false, fault: 'absent' }
      return data.length > limit ? { ok: false, fault: 'too-large' } : { ok: true, bytes: data }
    },
  }
}
