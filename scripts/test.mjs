/**
 * Runs everything a change has to pass, and closes with the count of tests: lint, types, the build, what is unused or
 * misspelled, the sizes of what the build made, the tests that need no browser, and the tests in a browser.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}`;
const failures = [];
let passed = 0;
let failed = 0;
let skipped = 0;

/** Runs a command, shows what it prints, and answers that. */
function run(title, command, args) {
  console.log(`\n— ${title}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => {
      if (code !== 0) failures.push(title);
      resolve(output);
    });
  });
}

await run('Lint', bin('eslint'), ['.']);
await run('Types', bin('tsc'), ['-p', 'tsconfig.json']);
await run('Build', 'npm', ['run', '--silent', 'build']);
await run('Hygiene', 'npm', ['run', '--silent', 'hygiene']);
await run('Size', bin('size-limit'), []);

const report = 'node_modules/.cache/vitest.json';
rmSync(report, { force: true });
await run('Tests without a browser', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  skipped += counts.numPendingTests + counts.numTodoTests;
} catch {
  failures.push('Tests without a browser: no report');
}

const output = await run('Tests in a browser', bin('wtr'), []);
const counts = [...output.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
if (counts) {
  passed += Number(counts[1]);
  failed += Number(counts[2]);
  skipped += Number(counts[3] ?? 0);
} else failures.push('Tests in a browser: no count');

if (failures.length) console.log(`\nNot passed: ${failures.join(', ')}`);
// A step that failed without a failed test still has to show in the count.
if (failures.length && !failed) failed = failures.length;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failures.length || !passed ? 1 : 0;
