import { conditionsBeyond } from '#shared/check/conditions/judge-conditions';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CONDITION.NOT_DECIDED';

/** So many of the conditions are named. */
const MOST_NAMED = 5;

/** Conditions that hang on too many answers to tell whether they ever or always hold: said once, so that silence is no praise. */
export const conditionNotDecided: FindingKind = {
  code: CODE,
  name: words('条件没有算完', 'Conditions not decided'),
  find: (subject) => {
    const beyond = conditionsBeyond(subject);
    const [first] = beyond;
    if (first === undefined) return [];
    const named = beyond.slice(0, MOST_NAMED).join(', ');
    const more = beyond.length > MOST_NAMED;
    return [
      findingOf(
        CODE,
        first,
        words(
          `有 ${beyond.length} 个条件牵连的答案太多，会不会成立、是不是总成立没有算定：${named}${more ? ' 等' : ''}。`,
          `${beyond.length === 1 ? '1 condition hangs' : `${beyond.length} conditions hang`} on so many answers that whether they ever or always hold was not decided: ${named}${more ? ' and more' : ''}.`,
        ),
        words(
          '把一环扣一环的条件写短，或用示例申请人把这些地方试填一遍。',
          'Let conditions hang on fewer answers before them, or try these places with sample applicants.',
        ),
        { severity: 'advice', undecided: true },
      ),
    ];
  },
};
