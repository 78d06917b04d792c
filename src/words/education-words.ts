/** What `<education-path>` says. */
export interface EducationWords {
  readonly heading: string;
}
