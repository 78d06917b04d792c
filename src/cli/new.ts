import { print, Refusal, type Command } from './terminal.js';
import { starter } from './starter.js';

/** `new`: a guide to start from. */
export const newGuide: Command = {
  summary: 'prints a small guide to start from',
  usage: `new <title>

Prints a guide with every section once, each with a placeholder that says what belongs there. All of it passes the check;
every number says that it is made up. Delete what you do not need: only "title" is required.`,
  options: {},
  run(words) {
    const title = words.join(' ').trim();
    if (!title) throw new Refusal('Which title? For example: new "Welder"');
    print(JSON.stringify(starter(title), null, 2));
    return Promise.resolve(0);
  },
};
