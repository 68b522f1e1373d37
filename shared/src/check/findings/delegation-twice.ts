import type { Definition } from '#shared/definition/definition';
import { isStaffed } from '#shared/definition/chain';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'DELEGATION.TWICE';

const LAW = licensingLaw('二十四条', '24');

/** A power that was delegated and is handed on: whoever acts in the name of another organ may not delegate further (行政许可法 24). */
export const delegationTwice: FindingKind = {
  code: CODE,
  name: words('再委托', 'Delegation of what is delegated'),
  find: ({ definition }) => {
    if (!isDelegated(definition)) return [];
    return [
      ...delegatedOn(definition),
      ...stepPlaces(definition.chain).flatMap(({ step, pointer, words: place }) => {
        if (step.kind === 'handover' && step.direction !== 'up') {
          return [
            findingOf(
              CODE,
              `${pointer}/direction`,
              words(
                `${place.zh} 把受委托的事再交给${step.organ.zh}；受委托的机关不得再委托。`,
                `The ${place.en} hands what is delegated on to ${step.organ.en ?? step.organ.zh}; whoever acts by delegation may not delegate further.`,
              ),
              words('自己办，或交回委托机关。', 'Do it here, or give it back to the organ that delegated it.'),
              { law: LAW },
            ),
          ];
        }
        if (!isStaffed(step)) return [];
        const own = new Set(step.posts.map(departmentOf));
        return (['delegate', 'transfer'] as const).flatMap((power) => {
          const other = (step.may?.[power] ?? []).find((post) => !own.has(departmentOf(post)));
          if (other === undefined) return [];
          return [
            findingOf(
              CODE,
              `${pointer}/may/${power}`,
              words(
                `${place.zh} 可以把受委托的事交给别的部门的岗位 ${other}；受委托的机关不得再委托。`,
                `The ${place.en} may hand what is delegated to a post of another department, ${other}; whoever acts by delegation may not delegate further.`,
              ),
              words('只留本部门的岗位。', 'Keep to posts of the own department.'),
              { severity: 'warning', law: LAW },
            ),
          ];
        });
      }),
    ];
  },
};

/** 权力来源 5 上级委托, 6 同级委托; 实施主体性质 3 受委托组织. */
function isDelegated({ basics: { organs } }: Definition): boolean {
  return organs?.powerSource === '5' || organs?.powerSource === '6' || organs?.departmentNature === '3';
}

function delegatedOn({ basics: { organs } }: Definition) {
  const { delegatedTo, delegatedBy } = organs ?? {};
  if (delegatedTo === undefined || delegatedBy !== undefined) return [];
  return [
    findingOf(
      CODE,
      '/basics/organs/delegatedTo',
      words(
        `这个事项的权力是委托来的，又委托给${delegatedTo.zh}，却没有写委托机关；受委托的机关不得再委托。`,
        `The power of this item was delegated, is delegated to ${delegatedTo.en ?? delegatedTo.zh}, and no organ is named that delegated it; it may not be delegated further.`,
      ),
      words(
        '写上委托部门；再委托的，删掉受委托单位。',
        'Name the organ that delegates; if it is delegated on, delete to whom.',
      ),
      { law: LAW },
    ),
  ];
}

/** A post is named after its department: market.chief. */
const departmentOf = (post: string): string => post.split('.')[0] ?? post;
