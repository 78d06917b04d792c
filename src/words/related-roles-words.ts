/** What `<related-roles>` says. */
export interface RelatedRolesWords {
  readonly heading: string;
}
