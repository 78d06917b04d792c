/** Finds where a text stops being JSON, and what should stand there: in our own words, as every engine has others. */

/** The first thing that is not JSON: its offset in the text, what should stand there and what does. */
interface SyntaxProblem {
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
}

const space = /[ \t\r\n]*/y;
const text = /"(?:[^"\\\u0000-\u001f]+|\\(?:[bfn"\\/rt]|u[\dA-Fa-f]{4}))*/y; // eslint-disable-line no-control-regex
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Reads a text from its start to its end, or to what is wrong. */
class Reader {
  #at = 0;
  readonly #json: string;

  constructor(json: string) {
    this.#json = json;
  }

  /** What is wrong first; nothing in JSON. */
  problem(): SyntaxProblem | undefined {
    const closers: ('}' | ']')[] = [];
    let mayClose = false;
    for (;;) {
      const closer = closers.at(-1);
      if (!(mayClose && this.#take(closer!))) {
        if (closer === '}') {
          const wrong = this.#text(mayClose ? 'a key in quotation marks or "}"' : 'a key in quotation marks') ?? (this.#take(':') ? undefined : this.#wrong('":"'));
          if (wrong) return wrong;
        }
        const mayEnd = mayClose && closer === ']';
        mayClose = this.#take('{') || this.#take('[');
        if (mayClose) {
          closers.push(this.#json[this.#at - 1] === '{' ? '}' : ']');
          continue;
        }
        const wrong = this.#match(plain) ? undefined : this.#text(mayEnd ? 'a value or "]"' : 'a value');
        if (wrong) return wrong;
      } else closers.pop();
      // A value has ended, and with it perhaps what it stands in.
      while (closers.length && this.#take(closers.at(-1)!)) closers.pop();
      mayClose = false;
      if (!closers.length) return this.#isEnd() ? undefined : this.#wrong('the end');
      if (!this.#take(',')) return this.#wrong(`"," or "${closers.at(-1)!}"`);
    }
  }

  #match(pattern: RegExp): boolean {
    this.#skip();
    pattern.lastIndex = this.#at;
    const isMatch = pattern.test(this.#json);
    if (isMatch) this.#at = pattern.lastIndex;
    return isMatch;
  }

  #skip(): void {
    space.lastIndex = this.#at;
    space.test(this.#json);
    this.#at = space.lastIndex;
  }

  #take(mark: string): boolean {
    this.#skip();
    if (this.#json[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #isEnd(): boolean {
    this.#skip();
    return this.#at === this.#json.length;
  }

  #text(expected: string): SyntaxProblem | undefined {
    if (!this.#match(text)) return this.#wrong(expected);
    if (this.#json[this.#at] !== '"') return this.#wrong(this.#json[this.#at] === '\\' ? 'an escape of JSON such as \\\\ or \\n' : 'a quotation mark that ends the text');
    this.#at++;
    return undefined;
  }

  #wrong(expected: string): SyntaxProblem {
    const [word = ''] = /^(?:[\w.+-]{1,30}|\\?[^])/u.exec(this.#json.slice(this.#at, this.#at + 40)) ?? [];
    return { offset: this.#at, expected, found: word === '' ? 'the end of the file' : /^[\r\n]/.test(word) ? 'the end of the line' : JSON.stringify(word) };
  }
}

/** What is wrong first in a text that should be JSON; nothing where it is JSON. */
export const findSyntaxProblem = (json: string): SyntaxProblem | undefined => new Reader(json).problem();
