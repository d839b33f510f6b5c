import { defineConfig } from 'vitest/config'
import normal from './vitest.config.ts'

const zones = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Kiritimati']

/** The tests in which a day is computed, shown or read from git. */
const withDays = [
  'domain/**',
  'rules.test.ts',
  'documents.test.ts',
  'readme.test.ts',
  'adapters/git-history.test.ts',
]

/** What takes too long for every day: faults at each call, long fuzzing, and all that has to do with days in four time zones. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...normal.test,
          name: 'long',
          env: { ...normal.test?.env, SEED: '0' },
          include: ['tests/thorough/*.test.ts'],
          exclude: [],
          testTimeout: 900_000,
        },
      },
      ...zones.map((zone, index) => ({
        test: {
          ...normal.test,
          name: zone,
          include: [...withDays, 'thorough/zones/**']
            .map(path => `tests/${path}`)
            .map(path => path.replace('/**', '/**/*.test.ts')),
          exclude: [],
          env: { TZ: zone, SEED: String(index + 1) },
        },
      })),
    ],
  },
})
