#!/usr/bin/env node
/** The command `career-widgets`. */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { check } from './check.js';
import { importData } from './import.js';
import { lint } from './lint.js';
import { newGuide } from './new.js';
import { render } from './render.js';
import { print, Refusal, remark, type Command } from './terminal.js';

const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ check, lint, render, import: importData, new: newGuide }));

const help = `career-widgets <command>

${[...commands].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`).join('\n')}

career-widgets <command> --help says more of each, career-widgets --version which version this is. Ends with 0, with 1 where something is wrong with a file, and with 2 where
a command could not be carried out.`;

/** Whether a command was called as it cannot be. */
const isMisuse = (error: unknown): error is Error => error instanceof Refusal || String((error as { code?: unknown } | null)?.code).startsWith('ERR_PARSE_ARGS');

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    print(help);
    return 0;
  }
  if (name === '--version') {
    print((createRequire(import.meta.url)('../../package.json') as { readonly version: string }).version);
    return 0;
  }
  const command = commands.get(name);
  if (!command) {
    remark(name ? `There is no command ${JSON.stringify(name)}.\n\n${help}` : help);
    return 2;
  }
  try {
    const { values, positionals } = parseArgs({ args, options: { ...command.options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
    if (values.help) {
      print(`career-widgets ${command.usage}`);
      return 0;
    }
    return await command.run(positionals, values);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    remark(`${error.message}\n"career-widgets ${name} --help" says how it is called.`);
    return 2;
  }
}

// Who reads only the first lines of an answer has not failed.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
process.exitCode = await main(process.argv.slice(2));
