import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Measures whole process trees: children that a command starts count as its own. */

/** Only what a shell on a bare machine would set: an extra certificate file alone costs Node 20 45 ms a start. */
const environment = { PATH: process.env.PATH, HOME: '/', LC_ALL: 'C.UTF-8' }

const ACCEPTED = new Set([0, 1])

const run = (args, cwd, env = environment) => {
  const done = spawnSync(args[0], args.slice(1), { cwd, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  if (!ACCEPTED.has(done.status))
    throw new Error(
      `${args.join(' ')} ended with ${done.status ?? done.signal}: ${done.stderr || done.error}`,
    )
  return done
}

/** Runs a command once; `{ wall, cpu }` in milliseconds, CPU time with that of all children. */
const timed = (args, cwd) => {
  const script = `TIMEFORMAT='%3R %3U %3S'; time "$@" >/dev/null 2>/dev/null`
  const { stderr } = run(['bash', '-c', script, 'bash', ...args], cwd)
  const [wall, user, system] = stderr
    .trim()
    .split(/\s+/)
    .map(seconds => Number(seconds) * 1000)
  return { wall, cpu: user + system }
}

/** What a command printed. */
export const output = (args, cwd) => run(args, cwd).stdout

const hook = new URL('./peak.cjs', import.meta.url).pathname

/** Peak memory in kilobytes of the Node process that a command is; not that of a git it starts. */
export const peakOf = (args, cwd, folder) => {
  const file = join(folder, 'peak.txt')
  const env = { ...environment, NODE_OPTIONS: `--require=${hook}`, IPR_BENCH_PEAK: file }
  // Linux counts the memory of whoever started a process as its own; a shell in between has little.
  run(['bash', '-c', '"$@"; exit $?', 'bash', ...args], cwd, env)
  return Number(readFileSync(file, 'utf8'))
}

/** Runs commands in turn (A B C, A B C, …), so that a busy moment strikes all of them: name to its runs. */
export const interleaved = (commands, rounds, cwd) => {
  const runs = new Map([...commands.keys()].map(name => [name, []]))
  for (const args of commands.values()) timed(args, cwd)
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of commands) runs.get(name).push(timed(args, cwd))
  return runs
}

export const median = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
