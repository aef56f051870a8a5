import { defineConfig } from 'vitest/config';

const root = `${import.meta.dirname}/../..`;

/** Unit and property tests; the browser tests are a project of their own because they need the builds. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          testTimeout: 60_000,
          globalSetup: 'test/config/build-command-line.ts',
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],

          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Each file has browsers of its own; more than two at once and they keep each other waiting.
          maxWorkers: 2,
          globalSetup: 'test/config/build-all.ts',
        },
      },
    ],
  },
});
