import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/slowest-first.ts';

/** A test is to fail for what it finds, not because the machine is busy: no time is proven here. */
const PATIENCE_MS = 30_000;

/**
 * `vitest run --project unit` and so on. The end-to-end project starts real browsers on the built
 * packages and is run apart from the others.
 */
export default defineConfig({
  test: {
    // Left to itself vitest keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: PATIENCE_MS,
          // A test without an assertion proves nothing: it fails.
          expect: { requireAssertions: true },
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'components',
          testTimeout: PATIENCE_MS,
          expect: { requireAssertions: true },
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts', 'tests/components/setup.ts'],
          environment: 'jsdom',
        },
      },
      {
        test: {
          name: 'architecture',
          testTimeout: PATIENCE_MS,
          expect: { requireAssertions: true },
          include: ['tests/architecture/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'e2e',
          // Waiting for what must be seen is the assertion here: it throws when the time is up.
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Each file has browsers of its own; more at once than this and they starve one another.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
