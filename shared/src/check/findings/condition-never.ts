import { settledConditions } from '#shared/check/conditions/judge-conditions';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CONDITION.NEVER';

/** A condition that no answers fulfil, or none that those before it leave over: what hangs on it is never used. */
export const conditionNever: FindingKind = {
  code: CODE,
  name: words('条件不会成立', 'Condition that never holds'),
  find: (subject) =>
    settledConditions(subject).flatMap(({ condition: { pointer, words: place, never }, is }) => {
      if (is === 'always' || never === undefined) return [];
      const message =
        is === 'never'
          ? words(
              `${place.zh}怎么填都不成立：${never.zh}。`,
              `${place.en} never holds, whatever is answered: ${never.en ?? never.zh}.`,
            )
          : words(
              `${place.zh}成立的时候，前面的总已经成立：${never.zh}。`,
              `${place.en} holds only where one before it does too: ${never.en ?? never.zh}.`,
            );
      return [
        findingOf(
          CODE,
          pointer,
          message,
          words('改这个条件，或把它和它管的一起删掉。', 'Change the condition, or delete it with what hangs on it.'),
          { severity: 'warning', witness: { condition: subject.compiled.get(pointer)!.expression.source } },
        ),
      ];
    }),
};
