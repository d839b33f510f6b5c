import { strFromU8, Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { Refusal } from '../model/refusal.ts'

/** Most bytes that all parts of one file may unpack to. */
const MAX_UNPACKED = 64 * 1024 * 1024
const MAX_PARTS = 5000
const SLICE = 64 * 1024

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

// A zip ends in a record that says how many parts it has; what was cut off has lost it.
const partsSaid = (bytes: Uint8Array): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 66_000; at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true)
  return undefined
}

/**
 * The parts of a zip by name: those that `wanted` accepts with their bytes, the others without. Counts what really
 * comes out, so that a file that unpacks to far more than it says is refused before it fills the memory.
 */
export const unzipped = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array | null> => {
  const parts = new Map<string, Uint8Array[] | null>()
  const trouble: Error[] = []
  let unpacked = 0
  const unzip = new Unzip(part => {
    if (parts.size >= MAX_PARTS) throw new Refusal('intake-too-large')
    if (!wanted(part.name)) {
      parts.set(part.name, null)
      return
    }
    const chunks: Uint8Array[] = []
    parts.set(part.name, chunks)
    part.ondata = (error, chunk) => {
      if (error) trouble.push(error)
      unpacked += chunk?.length ?? 0
      if (unpacked > MAX_UNPACKED) throw new Refusal('intake-too-large')
      if (chunk) chunks.push(chunk)
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < bytes.length; at += SLICE)
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('intake-broken')
  }
  if (trouble.length > 0 || parts.size !== partsSaid(bytes)) throw new Refusal('intake-broken')
  return new Map([...parts].map(([name, chunks]) => [name, chunks && joined(chunks)]))
}

export const textOfPart = (bytes: Uint8Array): string => strFromU8(bytes)
