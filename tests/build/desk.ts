/** Calls a script of the package again and again without a new process for each. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { plainEnvironment, type Answer } from './built.js';

/** Calls a script, and is closed in the end. */
export interface Desk {
  /** Runs the script with arguments, and with a text on standard input if given. */
  readonly call: (args: readonly string[], input?: string) => Promise<Answer>;
  readonly close: () => void;
}

/** Opens a desk for a script, in a folder. What the script keeps in its modules stays from call to call. */
export function openDesk(script: string, cwd: string): Desk {
  const child = fork(fileURLToPath(new URL('desk.mjs', import.meta.url)), [script], { cwd, env: plainEnvironment(), execArgv: [], stdio: 'inherit' });
  const waiting = new Map<number, { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }>();
  let count = 0;
  child.on('message', ({ number, answer }: { readonly number: number; readonly answer: Answer }) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the desk has ended with ${code}`));
  });
  return {
    call: (args, input) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        child.send({ number: count, args, input });
      }),
    close: () => void child.kill(),
  };
}
