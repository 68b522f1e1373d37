/** The port by which files learn whose a draft is. The feature `draft` fills it. */
export abstract class DraftOwners {
  /** Whether there is a draft with this id that belongs to the account. */
  abstract owns(draft: string, account: string): Promise<boolean>;
}
