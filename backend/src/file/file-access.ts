import type { Caller } from '#backend/platform/http/caller';

/** The port that decides who may read a file that was handed in with a case. The feature `case` fills it. */
export abstract class FileAccess {
  /**
   * Whether this person may read a file of the case with that id. The case has the id of the draft that it came from, so that files keep
   * their owner. False too where there is no such case.
   */
  abstract maySee(caseId: string, file: string, caller: Caller): Promise<boolean>;

  /** Whether the case with that id is this person's own application. */
  abstract owns(caseId: string, caller: Caller): Promise<boolean>;
}
