import { join } from 'node:path'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import type { Facts } from '../../src/model/facts.ts'
import { type Archive, factsOf } from './archive.ts'

/** The folder of the example council. */
export const exampleFolder = join(import.meta.dirname, '..', '..', 'example-archive')

/** Its records as text; originals come as text too, so their digests do not hold. */
export const exampleTexts = (): Archive => {
  const files = nodeFiles(exampleFolder)
  const paths = files.list().filter(({ kind, path }) => kind === 'file' && !path.startsWith('.'))
  return Object.fromEntries(
    paths.map(({ path }) => {
      const result = files.read(path, 1_048_576)
      return [path, result.ok ? new TextDecoder().decode(result.bytes) : '']
    }),
  )
}

/** The facts of the example council on its own today. */
export const exampleFacts = (): Promise<Facts> => factsOf(exampleTexts(), { today: '2026-11-24' })
