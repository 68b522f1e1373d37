/** An e-mail that was caught. */
export interface CaughtMail {
  readonly at: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** How the server behaves: takes mail, says that it is busy (451), that nobody lives there (550), or says nothing for long. */
export const CATCHER_MODES = ['normal', 'busy', 'refuse', 'slow'] as const;
export type CatcherMode = (typeof CATCHER_MODES)[number];
