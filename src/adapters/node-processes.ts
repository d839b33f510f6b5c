import { hostname } from 'node:os'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { Holder, Processes } from '../ports.ts'

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, but is not ours.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** This process. Another with its number on this machine is an earlier one, and gone. */
export const nodeProcesses = (): Processes => {
  const self: Holder = {
    pid: process.pid,
    host: hostname().replace(/\s/g, '-') || 'localhost',
    since: new Date(performance.timeOrigin).toISOString(),
  }
  return {
    self,
    alive: ({ pid, host, since }) => {
      if (host !== self.host) return true
      return pid === self.pid ? since === self.since : runs(pid)
    },
  }
}

const PAUSE = 25

/** Waits a little before each new try, until this many milliseconds have passed; then gives up. */
export const waitUpTo =
  (milliseconds: number) =>
  async (attempt: number): Promise<boolean> => {
    if (attempt * PAUSE >= milliseconds) return false
    await setTimeout(PAUSE)
    return true
  }
