/** The columns of the skill map's table that have a title of their own. */
export type SkillMapColumn = 'list' | 'group' | 'skill' | 'id' | 'level' | 'description' | 'from' | 'to';

/** What `<skill-map>` says. A number comes as it is where a noun depends on it, and always as text already written in the language. */
export interface SkillMapWords {
  readonly heading: string;
  /** How many skills and groups there are, and what the groups are called. */
  readonly overview: (skills: number, skillsText: string, groups: number, groupsText: string, names: string) => string;
  readonly links: (count: number, text: string) => string;
  /** How many of all skills the reader has. */
  readonly coverage: (have: string, all: number, allText: string) => string;
  /** The same by itself: `9 of 15`. */
  readonly part: (have: string, all: string) => string;
  /** The same by group, as a list. */
  readonly byGroup: (list: string) => string;
  readonly groupPart: (name: string, have: string, all: string) => string;
  readonly complete: string;
  /** What the list of missing skills is called. */
  readonly missing: string;
  /** The missing skills of a group. */
  readonly gap: (group: string, list: string) => string;
  /** What is said of a skill that the reader has, and of one that the reader does not. */
  readonly have: string;
  readonly lack: string;
  readonly level: (amount: string) => string;
  readonly leadsTo: (list: string) => string;
  readonly comesFrom: (list: string) => string;
  readonly columns: Readonly<Record<SkillMapColumn, string>>;
  /** What a row of the table is about. */
  readonly lists: Readonly<Record<'skills' | 'links', string>>;
}
