import { parentPort, workerData } from 'node:worker_threads'
import { readPaper } from '../intake/intake.ts'
import type { GivenFile } from '../intake/paper.ts'
import { Refusal } from '../model/refusal.ts'

/** What comes back from reading a paper apart: the paper, why it was refused, or what went wrong. */
try {
  parentPort!.postMessage({ paper: await readPaper(workerData as GivenFile) })
} catch (error) {
  parentPort!.postMessage(
    error instanceof Refusal
      ? { key: error.key, say: error.say }
      : { stack: (error as Error).stack ?? String(error) },
  )
}
