import { watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const REST = 200

/** Waits until a file below a folder changes, and then until all is quiet for a moment; `.git` and `.ipr` do not count. */
export const changedIn = async (root: string): Promise<void> => {
  await new Promise<void>((done, failed) => {
    const watcher = watch(root, { recursive: true }, (_, name) => {
      if (name !== null && /^\.(git|ipr)([\\/]|$)|[\\/]\.git[\\/]/.test(name)) return
      watcher.close()
      done()
    })
    watcher.on('error', error => {
      watcher.close()
      failed(error)
    })
  })
  await setTimeout(REST)
}
