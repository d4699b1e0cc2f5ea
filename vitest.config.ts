import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    // All cores, where Vitest would leave one idle; a busy machine is no fault of a test.
    maxWorkers: '100%',
    // No test changes what another imports, and loading everything anew for each file takes as long as the tests.
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'reports/unit.json' }]],
  },
});
