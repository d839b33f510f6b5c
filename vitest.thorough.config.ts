import { defineConfig } from 'vitest/config'
import normal from './vitest.config.ts'

const zones = ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Kiritimati']

/** What takes too long for every day: faults at each call, long fuzzing, and the normal suite in four time zones. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...normal.test,
          name: 'long',
          include: ['tests/thorough/*.test.ts'],
          exclude: [],
          testTimeout: 900_000,
        },
      },
      ...zones.map(zone => ({
        test: {
          ...normal.test,
          name: zone,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/judges/**', 'tests/thorough/*.test.ts'],
          env: { TZ: zone },
        },
      })),
    ],
  },
})
