/** What `<skill-list>` says. */
export interface SkillsWords {
  readonly heading: string;
}
