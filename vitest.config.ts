import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/judges/**', 'tests/thorough/**'],
    setupFiles: ['tests/support/seed.ts'],
    env: { TZ: 'Europe/Amsterdam' },
    testTimeout: 180_000,
    maxWorkers: 2,
  },
})
