/** The port by which a new application learns that a draft has become a case. The feature `case` fills it. */
export abstract class SubmittedDrafts {
  /** Whether the draft was submitted: a case has its id. It is deleted moments after; until then it is still there. */
  abstract isCase(draft: string): Promise<boolean>;
}
