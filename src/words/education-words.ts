/** What `<education-path>` says. */
export interface EducationWords {
  readonly heading: string;
  /** The heading of the levels of education. */
  readonly levels: string;
  /** The heading of the certifications. */
  readonly certifications: string;
  /** The heading of what experience is asked for. */
  readonly experience: string;
  /** The heading of what is learned on the job. */
  readonly training: string;
  /** How much a level is needed. */
  readonly needs: Readonly<Record<'required' | 'preferred' | 'optional', string>>;
  /** What the share of a level is called: the part of workers who have it. */
  readonly share: string;
}
