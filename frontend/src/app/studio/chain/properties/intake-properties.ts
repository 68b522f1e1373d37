import { allSteps, intakeStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { EndKind } from '#shared/definition/step/plain-steps';
import { ends, posts, steps, wordsOf } from '../../property/choosers';
import type { Property } from '../../property/property';
import { both, NONE } from '../../property/text';
import { usualPosts } from '../fresh-step';

const LAW: Property = { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') };
const FIRST: Property = { as: 'choice', at: '/first', label: both('从哪一步开始办', 'Begins with'), from: steps };

/** The end of a kind, or any end: where none is, the check says so. */
function endOf({ chain }: Definition, kind: EndKind): string {
  const ends = allSteps(chain).filter((step) => step.kind === 'end');
  return (ends.find(({ end }) => end === kind) ?? ends[0])?.key ?? chain.withdrawn;
}

/** How applications are received. Another mode keeps the first step, the law, and the end for what is given back. */
const INTAKE: Property = {
  ...{ as: 'variant', at: '/intake', label: both('怎样收件', 'How applications are received'), by: 'mode' },
  variants: {
    accept: {
      label: both('先受理再办', 'Accepted first'),
      fresh: (definition, { legalBasis }) => ({
        ...{ mode: 'accept', posts: usualPosts(definition), accepted: intakeStep(definition.chain) },
        notAccepted: endOf(definition, 'notAccepted'),
        correction: { limit: { n: 30, unit: 'calendarDay' }, silence: 'none', legalBasis: [] },
        legalBasis: legalBasis ?? [],
      }),
      inside: [
        { as: 'several', at: '/posts', label: both('谁来收件（岗位）', 'Who receives (posts)'), from: posts },
        { as: 'choice', at: '/accepted', label: both('受理后去', 'Once accepted to'), from: steps },
        { as: 'choice', at: '/notAccepted', label: both('不予受理去', 'Not accepted to'), from: ends },
        { as: 'choice', at: '/notNeeded', label: both('不需许可去', 'Not needed to'), from: ends, none: NONE },
        { as: 'choice', at: '/referred', label: both('属于其他机关的，去', 'Referred to'), from: ends, none: NONE },
        { as: 'texts', at: '/notNeededReasons', label: both('不需许可的情形', 'When it is not needed') },
        { as: 'points', at: '/reviewPoints', label: both('审查要点', 'Review points') },
        { as: 'limit', at: '/correction/limit', label: both('补正期限', 'Time for a correction') },
        {
          ...{ as: 'choice', at: '/correction/silence', label: both('到期没有补正', 'Without an answer') },
          from: wordsOf({
            deemedWithdrawn: both('视为撤回', 'Deemed withdrawn'),
            none: both('没有后果', 'Nothing follows'),
          }),
        },
        { as: 'choice', at: '/correction/silenceEnd', label: both('到期去', 'Then to'), from: ends, none: NONE },
        { as: 'law', at: '/correction/legalBasis', label: both('补正的依据', 'Basis of the correction') },
        LAW,
      ],
    },
    returnAndResubmit: {
      label: both('不经受理，收到就办；不齐的退回重报', 'Begun at once; what is incomplete is given back'),
      fresh: (definition, { legalBasis }) => ({
        ...{ mode: 'returnAndResubmit', first: intakeStep(definition.chain), returned: endOf(definition, 'returned') },
        legalBasis: legalBasis ?? [],
      }),
      inside: [FIRST, { as: 'choice', at: '/returned', label: both('退回材料去', 'Given back to'), from: ends }, LAW],
    },
    onTheSpot: {
      label: both('即办', 'On the spot'),
      fresh: (definition, { legalBasis }) => ({
        ...{ mode: 'onTheSpot', first: intakeStep(definition.chain), legalBasis: legalBasis ?? [] },
      }),
      inside: [
        FIRST,
        { as: 'choice', at: '/returned', label: both('退回材料去', 'Given back to'), from: ends, none: NONE },
        LAW,
      ],
    },
  },
};

/** What may be changed of the intake and of the chain as a whole. */
export const INTAKE_PROPERTIES: readonly Property[] = [
  INTAKE,
  { as: 'choice', at: '/withdrawn', label: both('申请人撤回后去', 'After a withdrawal to'), from: ends },
  { as: 'expression', at: '/region', label: both('办件所属区划', 'The division of a case'), optional: true },
  {
    ...{ as: 'several', at: '/supervisors', label: both('可以催办的岗位', 'Posts that may remind') },
    ...{ from: posts, optional: true, folded: true },
  },
];
