/**
 * Runs everything a change has to pass, and closes with the count of tests: lint, types, the build, what is unused or
 * misspelled, the package, the sizes of what the build made, the tests that need no browser, and the tests in a browser.
 * Steps that do not need each other run side by side; what each has printed is shown when it has ended.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const bin = (name) => `node_modules/.bin/${name}`;
const script = (name) => ['npm', ['run', '--silent', name]];
const report = 'node_modules/.cache/vitest.json';
rmSync(report, { force: true });

const failures = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Adds what a step has counted. */
function count(title, read) {
  try {
    for (const [kind, number] of Object.entries(read())) counts[kind] += number;
  } catch {
    failures.push(`${title}: no count`);
  }
}

/** The steps, those that others wait for and those that take longest first. */
const steps = [
  { title: 'Build', command: script('build') },
  {
    title: 'Tests in a browser',
    after: ['Build'],
    command: [bin('wtr'), []],
    read: (output) => {
      const [, passed, failed, skipped = 0] = [...output.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1).map(Number);
      return { passed, failed, skipped: skipped || 0 };
    },
  },
  {
    title: 'Tests without a browser',
    after: ['Build'],
    command: [bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]],
    read: () => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
    },
  },
  { title: 'Lint', command: script('lint') },
  { title: 'Types', command: script('typecheck') },
  { title: 'Package', after: ['Build'], command: script('check-package') },
  { title: 'Spelling', command: script('spell') },
  { title: 'Unused code', command: script('knip') },
  { title: 'Size', after: ['Build'], command: [bin('size-limit'), []] },
];

/** The steps make much that is soon forgotten: with more room for it, less time goes into clearing it away. */
const memory = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

/** Runs a step to its end, and then shows what it printed. */
function run({ title, command: [command, args], read }) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', NODE_OPTIONS: memory } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => {
      console.log(`\n— ${title} (${Math.round((performance.now() - start) / 1000)} s)\n${output.trimEnd()}`);
      if (code !== 0) failures.push(title);
      if (read) count(title, () => read(output));
      resolve();
    });
  });
}

/** Takes the next step that waits for nothing, as long as there is one. */
async function work() {
  while (waiting.length) {
    const next = waiting.findIndex(({ after = [] }) => after.every((title) => done.has(title)));
    if (next < 0) await Promise.race(running);
    else {
      const [step] = waiting.splice(next, 1);
      const ended = run(step).then(() => {
        done.add(step.title);
        running.delete(ended);
      });
      running.add(ended);
      await ended;
    }
  }
}

const waiting = [...steps];
const running = new Set();
const done = new Set();
// More than three at a time slow each other down.
await Promise.all(Array.from({ length: Math.min(3, Math.max(2, availableParallelism())) }, work));

if (failures.length) console.log(`\nNot passed: ${failures.join(', ')}`);
// A step that failed without a failed test still has to show in the count.
if (failures.length && !counts.failed) counts.failed = failures.length;
console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exitCode = failures.length || !counts.passed ? 1 : 0;
