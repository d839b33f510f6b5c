import { existsSync, watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const REST = 200

// What git and we ourselves write there changes no record.
const isOurOwn = (name: string): boolean => /(^|[\\/])\.(git|ipr)([\\/]|$)/.test(name)

/** Waits until a file below a folder changes, and then until it is quiet for a moment; false when the folder is gone. */
export const changedIn = async (root: string): Promise<boolean> => {
  if (!existsSync(root)) return false
  await new Promise<void>((done, failed) => {
    const watcher = watch(root, { recursive: true }, (_, name) => {
      if (name !== null && isOurOwn(name)) return
      watcher.close()
      done()
    })
    watcher.on('error', error => {
      watcher.close()
      failed(error)
    })
  })
  await setTimeout(REST)
  return existsSync(root)
}
