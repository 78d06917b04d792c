/** Finds the public records that lie beside the repository. They are never copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a data file says about where it is from. Its keys are spelled as its collectors spelled them. */
export interface Provenance {
  readonly title: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly vintage?: string;
  readonly via_repo?: string;
  readonly via_path?: string;
  /** What the publisher's marks in place of a number mean. */
  readonly flags?: Readonly<Record<string, string>>;
}

/** One file of real data. */
export interface DataFile<Item> {
  readonly provenance: Provenance;
  readonly records: readonly Item[];
}

/** A field of the records that the guide document does without. */
export interface Loss {
  /** The path from a record: `tasks[]/type`. It covers all that lies below; `*` stands for any one name. */
  readonly field: string;
  /** Why the document does without it, in one sentence. */
  readonly why: string;
  /** Only some values of the field are lost; the others are carried. */
  readonly part?: true;
}

const files = new Map<string, DataFile<unknown> | undefined>();

/** A file of real data, read when first asked for; nothing when the folder `../shared/real-data` is not beside the repository. */
export function load<Item>(name: string): DataFile<Item> | undefined {
  const path = resolve(process.cwd(), '../shared/real-data', `${name}.json`);
  if (!files.has(name)) files.set(name, existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DataFile<unknown>) : undefined);
  return files.get(name) as DataFile<Item> | undefined;
}
