import type { Breach, Stored, StoredCase } from './stored.js';

/** What must follow from an event, as the template of a paper or the kind of a later event. */
const FOLLOWS: Readonly<Record<string, (found: StoredCase) => boolean>> = {
  accepted: ({ events }) => events.some(({ template }) => template === 'acceptance'),
  deemedAccepted: ({ events }) => events.some(({ template }) => template === 'deemedAcceptance'),
  certificateIssued: ({ events }) => events.some(({ kind }) => kind === 'ended'),
  ended: ({ events }) => events.some(({ template }) => template === 'decision'),
};

/**
 * Each effect happened: papers follow what they tell of and are printed, the certificate follows the decision, the draft is gone, nothing
 * is overdue and nothing was given up. `now` is the present of the platform's clock.
 */
export function findUndone(stored: Omit<Stored, 'series' | 'certificates' | 'trail'>, now: string): Breach[] {
  const { cases, files, torn, drafts } = stored;
  const breach = (id: string, what: string): Breach => ({ kind: 'undone', case: id, what });
  return [
    ...cases.flatMap((found) => {
      const { id, events, outbox, dead } = found;
      const unprinted = events.filter(({ file }) => file !== undefined && !files.has(file));
      const unfollowed = events.filter(({ kind }) => Object.hasOwn(FOLLOWS, kind) && !FOLLOWS[kind]!(found));
      const stuck = events.some(({ kind, step }) => kind === 'stepEntered' && step === 'issue');
      return [
        ...unprinted.map(({ number }) => breach(id, `${number} was not printed`)),
        ...unfollowed.map(({ kind }) => breach(id, `nothing followed ${kind}`)),
        ...(stuck && !events.some(({ kind }) => kind === 'ended') ? [breach(id, 'decided, but no certificate')] : []),
        ...outbox.filter(({ dueAt }) => dueAt <= now).map(({ kind }) => breach(id, `${kind} is overdue`)),
        ...dead.map(({ kind, why }) => breach(id, `${kind} was given up: ${why}`)),
        ...(drafts.has(id) ? [breach(id, 'its draft is still there')] : []),
      ];
    }),
    ...torn.map((what) => breach('', what)),
  ];
}
