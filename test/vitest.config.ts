import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Those in test/process run the built program as a process: signals, pipes, threads, the README's commands.
    include: ['test/**/*.test.ts'],
    // All files share the modules of their thread: loading the tables for each anew took three quarters of the time.
    isolate: false,
    pool: 'threads',
    globalSetup: ['test/support/pack.ts'],
    setupFiles: ['test/support/setup.ts'],
    // The first test of a thread loads the whole pipeline, which takes a while on a busy machine.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'text'],
      reportsDirectory: 'coverage',
    },
  },
});
