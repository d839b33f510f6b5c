import type { Files, ReadResult } from '../ports.ts'
import { byPath } from './listing.ts'

/** Files of an archive together with those of folders that have a history of their own, under their folder. */
export const withNested = (main: Files, nested: ReadonlyMap<string, Files>): Files => {
  const folders = [...nested].map(([folder, files]) => ({ start: `${folder}/`, files }))
  const within = (path: string) => folders.find(({ start }) => path.startsWith(start))
  return {
    list: () =>
      [
        ...main.list().filter(({ path }) => within(path) === undefined),
        ...folders.flatMap(({ start, files }) =>
          files.list().map(listed => ({ ...listed, path: start + listed.path })),
        ),
      ].sort(byPath),
    read: (path, limit): ReadResult => {
      const found = within(path)
      return found ? found.files.read(path.slice(found.start.length), limit) : main.read(path, limit)
    },
  }
}
