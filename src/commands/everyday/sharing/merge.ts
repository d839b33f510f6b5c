import { mergeFile } from '../../../archive/merge/file.ts'
import type { Clash, Settle } from '../../../archive/merge/tree.ts'

/** Each path of a commit with the name of its content. */
export type Names = ReadonlyMap<string, string>
/** What a file becomes: other bytes, a content that is known by name, or nothing. */
export type Files = ReadonlyMap<string, Uint8Array | string | null>

/** Two states of a repository and the one that both come from. */
export interface States {
  readonly base: Names
  readonly mine: Files
  readonly theirs: Names
}

export type Content = (name: string) => Promise<Uint8Array>

/** The files in which one state differs from another, and what they are in the first. */
export const changedIn = (mine: Names, base: Names): Files =>
  new Map(
    [...new Set([...mine.keys(), ...base.keys()])]
      .filter(path => mine.get(path) !== base.get(path))
      .sort()
      .map(path => [path, mine.get(path) ?? null] as const),
  )

const bytesOf = async (
  file: Uint8Array | string | null | undefined,
  content: Content,
): Promise<Uint8Array | null> => (typeof file === 'string' ? content(file) : (file ?? null))

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

/** Merges what this side changed into the state of the others: the files that differ from theirs, and every clash. */
export const mergeStates = async (
  { base, mine, theirs }: States,
  content: Content,
  settle: Settle,
): Promise<{ readonly files: Files; readonly clashes: readonly Clash[] }> => {
  const files = new Map<string, Uint8Array | string | null>()
  const clashes: Clash[] = []
  for (const [path, own] of mine) {
    const was = base.get(path) ?? null
    const other = theirs.get(path) ?? null
    if (own === other) continue
    if (other === was) {
      files.set(path, own)
      continue
    }
    const [before, mineNow, theirsNow] = await Promise.all([
      bytesOf(was, content),
      bytesOf(own, content),
      bytesOf(other, content),
    ])
    if (mineNow && theirsNow && sameBytes(mineNow, theirsNow)) continue
    const merged = mergeFile(
      { base: before, mine: mineNow, theirs: theirsNow },
      { path, settle, tell: clash => clashes.push(clash) },
    )
    if (!merged || !theirsNow || !sameBytes(merged, theirsNow)) files.set(path, merged)
  }
  return { files, clashes }
}
