import { Worker } from 'node:worker_threads'
import type { GivenFile, Paper } from '../intake/paper.ts'
import type { Params } from '../model/finding.ts'
import { Refusal } from '../model/refusal.ts'

/** Milliseconds and megabytes that reading one paper may take. */
const LIMITS = { time: 20_000, memory: 512 }

type Answer =
  | { readonly paper: Paper }
  | { readonly key: string; readonly say: Params }
  | { readonly stack: string }

const isOutOfMemory = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Reads papers in a thread of their own, with a limit on time and memory: a file made to hang or to fill the machine
 * is refused, and the program goes on. `script` is the thread's program.
 */
export const paperReader =
  (script: URL, limits = LIMITS) =>
  ({ name, bytes }: GivenFile): Promise<Paper> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: { name, bytes },
        resourceLimits: { maxOldGenerationSizeMb: limits.memory },
        stdout: true,
        stderr: true,
        env: {},
      })
      const timer = setTimeout(() => done(() => reject(new Refusal('intake-too-slow'))), limits.time)
      const done = (settle: () => void): void => {
        clearTimeout(timer)
        settle()
        void worker.terminate()
      }
      worker.once('message', (answer: Answer) =>
        done(() => {
          if ('paper' in answer) resolve(answer.paper)
          else if ('key' in answer) reject(new Refusal(answer.key, answer.say))
          else reject(new Error(answer.stack))
        }),
      )
      worker.once('error', error =>
        done(() => reject(isOutOfMemory(error) ? new Refusal('intake-too-large') : error)),
      )
    })
