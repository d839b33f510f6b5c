import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// A tier that left no result, because it did not come to its tests or was stopped, counts as one that failed.
const folder = process.argv[2]
const nothing = { success: false, numPassedTests: 0, numFailedTests: 0 }

const results = ['test', 'judges', 'thorough'].map(tier => {
  const path = join(folder, `${tier}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : nothing
})

const passed = results.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0)
const failed = results.reduce(
  (sum, { success, numFailedTests }) => sum + (success ? 0 : numFailedTests || 1),
  0,
)

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
