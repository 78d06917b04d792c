/**
 * Carries out one command after another in a process of its own: its script is run anew for each, with arguments, standard
 * input and standard output of its own, while Node and what the script imports stay loaded. Is spoken to as a child of `openDesk`.
 */
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [script] = process.argv.slice(2);
let turn = 0;

/** A stream that keeps what is written to it. */
function keep() {
  const pieces = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece, _, done) {
      pieces.push(String(piece));
      done();
    },
  });
  return { stream, said: () => pieces.join('') };
}

const stand = (name, value) => Object.defineProperty(process, name, { value, configurable: true });

async function carryOut({ args, input }) {
  const [stdout, stderr] = [keep(), keep()];
  stand('stdout', stdout.stream);
  stand('stderr', stderr.stream);
  stand('stdin', Readable.from(input ? [Buffer.from(input)] : []));
  process.argv = [process.argv[0], script, ...args];
  process.exitCode = undefined;
  try {
    await import(`${pathToFileURL(script)}?${turn++}`);
  } catch (error) {
    process.exitCode = 1;
    stderr.stream.write(`${error?.stack ?? error}\n`);
  }
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { code, stdout: stdout.said(), stderr: stderr.said() };
}

let last = Promise.resolve();
process.on('message', ({ number, ...called }) => {
  last = last.then(async () => process.send({ number, answer: await carryOut(called) }));
});
