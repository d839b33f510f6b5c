import { gitFault } from './git-fault.ts'
import { type Place, run } from './git-process.ts'

/** Reads what `git cat-file --batch` wrote about these names. Throws `failed` for what is damaged or missing. */
export const readBatch = (bytes: Buffer, names: readonly string[]): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array>()
  let start = 0
  for (const name of names) {
    const line = bytes.indexOf('\n', start)
    const [id, type, size] = bytes.toString('latin1', start, line).split(' ')
    const end = line + 1 + Number(size)
    if (id !== name || type !== 'blob' || end > bytes.length) {
      throw gitFault('failed', `object ${name} cannot be read`)
    }
    found.set(name, bytes.subarray(line + 1, end))
    start = end + 1
  }
  return found
}

/** The contents of objects by name, from one process. */
export const contentsOf = async (
  place: Place,
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const wanted = [...new Set(names)]
  if (wanted.some(name => !/^[0-9a-f]{40,64}$/.test(name))) throw gitFault('failed', 'no name of an object')
  if (wanted.length === 0) return new Map()
  const { out } = await run(place, ['cat-file', '--batch', '--buffer'], { input: `${wanted.join('\n')}\n` })
  return readBatch(out, wanted)
}
