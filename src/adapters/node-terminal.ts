import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Terminal } from '../ports.ts'

/** The reader closed the pipe early: nothing went wrong, there is just nobody left to tell. */
export class PipeClosed extends Error {}
/** The output could not be written: a full disk, a broken device. */
export class OutputLost extends Error {}

const written = (stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      reject(error.code === 'EPIPE' ? new PipeClosed() : new OutputLost(error.message))
    stream.once('error', failed)
    stream.write(text, error => {
      stream.removeListener('error', failed)
      if (error) failed(error)
      else resolve()
    })
  })

/** The real terminal. Colours only on a terminal, and never with NO_COLOR. */
export const nodeTerminal = (process: NodeJS.Process, noColour: boolean): Terminal => {
  const { stdout, stderr, stdin, env } = process
  const colours = !noColour && stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return {
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    colours,
    columns: stdout.columns ?? 80,
    out: text => written(stdout, text),
    err: text => written(stderr, text),
    ask: async question => {
      if (stdin.isTTY !== true) return null
      const reader = createInterface({ input: stdin, output: stderr })
      try {
        reader.setPrompt(question)
        reader.prompt()
        const answer = await Promise.race([once(reader, 'line'), once(reader, 'close').then(() => null)])
        return answer === null ? null : String(answer[0])
      } finally {
        reader.close()
      }
    },
  }
}
