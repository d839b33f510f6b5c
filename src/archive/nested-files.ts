import type { Files, Listed, ReadResult } from '../ports.ts'

const compare = (a: Listed, b: Listed): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

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
      ].sort(compare),
    read: (path, limit): ReadResult => {
      const found = within(path)
      return found ? found.files.read(path.slice(found.start.length), limit) : main.read(path, limit)
    },
  }
}
