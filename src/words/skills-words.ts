/** What `<skill-list>` says. */
export interface SkillsWords {
  readonly heading: string;
  /** What the level of a skill is called. */
  readonly level: string;
  /** What the importance of a skill is called. */
  readonly importance: string;
}
