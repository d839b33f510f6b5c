import { nodeProcesses, waitUpTo } from '../../src/adapters/node-processes.ts'
import { nodeStore } from '../../src/adapters/node-store.ts'
import { applyPlan } from '../../src/archive/apply.ts'
import { type Draft, planOf } from '../../src/archive/plan.ts'

/**
 * A process of its own that raises the number in each of four files by one, so many times, always in all four at
 * once. Prints how often a file had been changed by somebody else meanwhile.
 */

const [folder = '', times = '0'] = process.argv.slice(2)
const store = nodeStore(folder)
const applying = {
  processes: nodeProcesses(),
  git: () => Promise.resolve(null),
  wait: waitUpTo(60_000),
}

const raised = (path: string): Draft => {
  const before = new TextDecoder().decode(store.read(path)!)
  return { path, before, after: `${Number(before) + 1}\n`, why: 'een erbij' }
}

let retries = 0
for (let done = 0; done < Number(times); ) {
  const drafts = ['a.md', 'b.md', 'c.md', 'd.md'].map(raised)
  const plan = planOf({ repositories: ['.'], say: 'Tellen', message: 'Count', drafts })
  const { outcome } = await applyPlan(store, plan, applying)
  if (outcome === 'done') done++
  else if (outcome === 'changed') retries++
  else throw new Error(outcome)
}
process.stdout.write(`${retries}\n`)
