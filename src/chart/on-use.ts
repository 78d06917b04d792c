/** Code that most pages never need, or not before something stands on the page. */
export class OnUse<Code> {
  /** The code, once it is here. */
  code: Code | undefined;
  readonly #fetch: () => Promise<{ readonly code: Code }>;
  #loading: Promise<unknown> | undefined;

  /** @param fetch loads the module that exports it as `code` */
  constructor(fetch: () => Promise<{ readonly code: Code }>) {
    this.#fetch = fetch;
  }

  /** Loads the code, once; again where that has failed. */
  load(): Promise<unknown> {
    return (this.#loading ??= this.#fetch().then(
      ({ code }) => {
        this.code = code;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    ));
  }
}
