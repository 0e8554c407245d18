import { defineConfig } from 'vitest/config'

/** Suites that drive the built command as a process, or a browser: they need dist/ and more time. */
const DRIVEN = ['test/cli/**/*.test.ts', 'test/review/**/*.test.ts', 'test/package.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: DRIVEN, testTimeout: 20_000 },
      },
      {
        test: {
          name: 'driven',
          include: DRIVEN,
          globalSetup: 'test/global-setup.ts',
          testTimeout: 120_000,
          // A machine that does much else takes seconds for what usually takes none.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
})
