/** Code that most pages never need, or not before something stands on the page. */
export class OnUse<Code> {
  /** The code, once it is here. */
  code: Code | undefined;
  readonly #fetch: () => Promise<Code>;
  #loading: Promise<unknown> | undefined;

  /** @param fetch loads the code */
  constructor(fetch: () => Promise<Code>) {
    this.#fetch = fetch;
  }

  /** Loads the code, once; again where that has failed. */
  load(): Promise<unknown> {
    return (this.#loading ??= this.#fetch().then(
      (code) => this.bring(code),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }

  /** Takes code that was brought along. */
  bring(code: Code): void {
    this.code = code;
    this.#loading ??= Promise.resolve();
  }
}
