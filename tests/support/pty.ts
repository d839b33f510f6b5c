import { spawn } from 'node:child_process'

/**
 * Runs a command in a real terminal (by `script`) and types an answer whenever a question ends in its sign. Gives
 * what stood on the screen and the exit code.
 */
export const inTerminal = (
  command: string,
  given: {
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
    readonly answers: readonly string[]
    readonly sign: string
  },
): Promise<{ readonly screen: string; readonly exit: number }> =>
  new Promise(resolve => {
    const child = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd: given.cwd,
      env: { ...given.env, PATH: process.env['PATH'] ?? '', TERM: 'xterm' },
    })
    const left = [...given.answers]
    let screen = ''
    let seen = 0
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text: string) => {
      screen += text
      const at = screen.indexOf(given.sign, seen)
      if (at < 0) return
      seen = at + given.sign.length
      child.stdin.write(`${left.shift() ?? '\u0004'}\r`)
    })
    child.on('close', code => resolve({ screen: screen.replaceAll('\r', ''), exit: code ?? -1 }))
  })
