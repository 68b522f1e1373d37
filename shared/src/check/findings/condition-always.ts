import { settledConditions } from '#shared/check/conditions/judge-conditions';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CONDITION.ALWAYS';

/** A condition that holds whatever is answered: it decides nothing, and was hardly meant so. */
export const conditionAlways: FindingKind = {
  code: CODE,
  name: words('条件总是成立', 'Condition that always holds'),
  find: (subject) =>
    settledConditions(subject).flatMap(({ condition: { pointer, words: place, always }, is }) =>
      is !== 'always' || always === undefined
        ? []
        : [
            findingOf(
              CODE,
              pointer,
              words(
                `${place.zh}怎么填都成立：${always.zh}。`,
                `${place.en} always holds, whatever is answered: ${always.en ?? always.zh}.`,
              ),
              words('删掉它，或改成真要分开的情况。', 'Delete it, or say which answers it is to tell apart.'),
              {
                severity: 'advice',
                witness: { condition: subject.compiled.get(pointer)!.expression.source },
              },
            ),
          ],
    ),
};
