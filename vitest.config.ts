import { defineConfig } from 'vitest/config'

/** Suites that drive the built command as a process, or a browser: they need dist/ and more time. */
const DRIVEN = ['test/cli/**/*.test.ts', 'test/review/**/*.test.ts', 'test/package.test.ts']

export default defineConfig({
  test: {
    // One worker a core: by default one core is left over, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: DRIVEN,
          testTimeout: 60_000,
          // Modules are loaded once a worker and not once a file, which took five times as long. These suites
          // replace no module and set no variable of the process; those that do are among the driven ones.
          isolate: false,
        },
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
