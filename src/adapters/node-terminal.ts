import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Terminal } from '../ports.ts'

/** The reader closed the pipe early: nothing went wrong, there is just nobody left to tell. */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed'
}
/** The output could not be written: a full disk, a broken device. */
export class OutputLost extends Error {
  override readonly name = 'OutputLost'
}

const written = (stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, error => {
      if (!error) resolve()
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new PipeClosed())
      else reject(new OutputLost(error.message))
    })
  })

// A stream tells of a failed write twice: to who wrote, and as an event that ends the process when nobody listens.
const heard = (stream: NodeJS.WriteStream): void => {
  stream.on('error', () => {})
}

/** The real terminal. Colours only on a terminal, and never with NO_COLOR. */
export const nodeTerminal = (process: NodeJS.Process, noColour: boolean): Terminal => {
  const { stdout, stderr, stdin, env } = process
  const colours = !noColour && stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  heard(stdout)
  heard(stderr)
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
