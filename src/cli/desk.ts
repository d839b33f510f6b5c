import { MAX_RECORD } from '../archive/source.ts'
import { takenIn } from '../archive/taken.ts'
import type { Desk } from '../commands/command.ts'
import { commandTable } from '../commands/index.ts'
import type { Day } from '../model/day.ts'
import { factsOfTexts, todayAsked } from './facts.ts'
import type { World } from './world.ts'

const MOST = 32 * MAX_RECORD

/** What a command of everyday use may ask; `root` is the archive, or null where there is none. */
export const deskOf = (world: World, root: string | null, asked?: string): Desk => {
  const read = (path: string): Uint8Array | null => {
    if (root === null) return null
    const result = world.files(root).read(path, MOST)
    return result.ok ? result.bytes : null
  }
  const at = (folder: string): string => (folder === '.' ? root! : `${root}/${folder}`)
  return {
    read,
    git: folder => (root === null ? null : world.git(at(folder))),
    exchange: folder => (root === null ? null : world.exchange(at(folder))),
    replace: (path, text) => {
      if (root === null) return
      const store = world.store(root)
      const beside = `${path}.new`
      store.remove(beside)
      store.create(beside, new TextEncoder().encode(text), store.mode(path) ?? undefined)
      store.move(beside, path)
    },
    build: world.build,
    reading: texts => factsOfTexts(texts, todayAsked(asked, world), world),
    taken: () => takenIn(read),
    today: () => todayAsked(asked, world) ?? (world.clock.today() as Day),
    commands: commandTable,
    machine: world.machine,
  }
}
