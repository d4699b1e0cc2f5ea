import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What `npm test` runs, in this order; a step that fails does not keep the next from being tried. */
const STEPS: readonly [name: string, script: string][] = [
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['unit tests', 'test:unit'],
  ['build', 'build'],
  ['browser tests', 'test:e2e'],
];

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

rmSync('reports', { recursive: true, force: true });
const failedSteps = STEPS.filter(([name, script]) => {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return status !== 0;
}).map(([name]) => name);

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
for (const tally of [unitTally(), browserTally()]) {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}
// Types, lint and the build are steps without a count of their own: each that fails counts as one failed test.
if (failedSteps.length > 0) {
  console.log(`\nFailed: ${failedSteps.join(', ')}`);
  total.failed = Math.max(total.failed, failedSteps.length);
}
if (total.skipped > 0) console.log(`\n${total.skipped} tests were skipped: they need data that is not here.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function unitTally(): Tally {
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
    'reports/unit.json',
  );
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
  };
}

function browserTally(): Tally {
  const report = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>('reports/e2e.json');
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function readReport<Report>(file: string): Report | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}
