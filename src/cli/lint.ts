import { check as checkValue } from '../model/check.js';
import { checkGuide } from '../model/guide.js';
import { lint as findOddities } from '../model/lint.js';
import { period } from '../model/values.js';
import { locator } from './locate.js';
import { count, harmless, paint, print, Refusal, remark, sayTotal, takeEach, type Command } from './terminal.js';

/** `lint`: what passes the check and still is odd. */
export const lint: Command = {
  summary: 'finds what passes the check and still is odd',
  usage: `lint <files…> [--today <date>]

Lists what a careful reader would object to in each guide: with its line, column, rule and JSON Pointer, why it matters and
what to do. What fails the check is passed over. "-" reads standard input. Ends with 1 when something is found or a file is
not JSON. A file that cannot be read is passed over, and the end is 2.

  --today <date>     the day to measure the age of figures from, such as 2026-11-21; today unless given`,
  options: { today: { type: 'string' } },
  async run(files, { today = new Date().toISOString().slice(0, 10) }) {
    if (!files.length) throw new Refusal('Which files? "-" reads standard input.');
    if (checkValue(period, today).problems.length) throw new Refusal(`--today is a date such as 2026-11-21, not ${JSON.stringify(today)}`);
    let total = 0;
    const passed = await takeEach(files, remark, ({ file, text, document }) => {
      const locate = locator(text);
      const findings = findOddities(document, { today: String(today) });
      for (const { rule, pointer, message } of findings) print(`${paint('dim', `${file}:${locate(pointer)}:`)} ${paint('yellow', rule)} ${harmless(pointer)}: ${harmless(message)}`);
      const { problems } = checkGuide(document);
      if (problems.length) remark(`${file}: ${count(problems.length, 'problem')} passed over; "check" lists them`);
      total += findings.length;
    });
    remark(sayTotal(files, passed, count(total, 'finding')));
    return passed.unread ? 2 : total || passed.broken ? 1 : 0;
  },
};
