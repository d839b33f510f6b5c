import { defineConfig } from 'vitest/config'

/** Programs from outside judge what `ipr` makes. The set-up installs those that this machine lacks. */
export default defineConfig({
  test: {
    include: ['tests/judges/**/*.test.ts'],
    globalSetup: ['tests/judges/setup.ts'],
    env: { TZ: 'Europe/Amsterdam' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // LibreOffice and the browser each take a core for themselves.
    fileParallelism: false,
  },
})
