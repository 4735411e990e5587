import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from '../e2e/support/install-browser.ts';

/**
 * `npm test`: types, lint, format, unit, component and architecture tests, both builds, end-to-end
 * in Chromium and Firefox. Every step runs even when one before it failed; the last line counts.
 */

interface Step {
  name: string;
  command: string[];
  /** A vitest report to count; a step without one counts as one check. */
  report?: string;
  /** Steps that use this one's result are not run when it fails, and count as failed. */
  needs?: string;
}

const REPORTS = join('node_modules', '.cache', 'to-tuong-reports');
const report = (name: string): string => join(REPORTS, `${name}.json`);

const vitest = (name: string, ...projects: string[]): string[] => [
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(name)}`,
];

const STEPS: readonly Step[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc'] },
  { name: 'types of the pure folders', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  {
    name: 'unit',
    command: vitest('unit', 'unit', 'components', 'architecture'),
    report: report('unit'),
  },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'lint of the Firefox package',
    needs: 'build for Firefox',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'text'],
  },
  { name: 'end-to-end', needs: 'build', command: vitest('e2e', 'e2e'), report: report('e2e') },
];

interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTotalTestSuites: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** A file that could not even be loaded has no tests to fail, and still is a failure. */
function countReport(path: string, ok: boolean): Count {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(path, 'utf8'),
    ) as VitestReport;
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = numFailedTests + broken.length;
    return { passed: numPassedTests, failed: ok || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runCommand([command = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function runStep(step: Step, failedSteps: readonly string[]): Promise<Count> {
  if (step.needs && failedSteps.some((name) => name.startsWith(step.needs as string))) {
    console.log(`\n── ${step.name}: not run, because it needs "${step.needs}"`);
    return { passed: 0, failed: 1 };
  }
  console.log(`\n── ${step.name}`);
  const begun = performance.now();
  const ok = await runCommand(step.command);
  console.log(
    `── ${step.name}: ${ok ? 'ok' : 'FAILED'} (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
  );
  return step.report ? countReport(step.report, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total: Count = { passed: 0, failed: 0 };
  const failedSteps: string[] = [];
  for (const found of Object.values(installBrowsers(['chromium', 'firefox']))) {
    if (found?.ok !== false) continue;
    console.error(found.message);
    total.failed += 1;
  }
  for (const step of STEPS) {
    const { passed, failed } = await runStep(step, failedSteps);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedSteps.push(step.name);
  }
  if (failedSteps.length > 0) console.log(`\nfailed: ${failedSteps.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
