import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/**/*.ts'],
      // The command line and what it prints are tested as the built program, in processes that coverage does not see.
      exclude: ['src/**/generated/**', 'src/cli/**', 'src/reporters/**', '**/*.d.ts'],
      reporter: ['json-summary'],
      thresholds: { statements: 90, branches: 85, functions: 90, lines: 90 },
    },
  },
})
