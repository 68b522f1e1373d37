import { compileForm } from '#shared/form/compile-form';
import { findCycles } from '#shared/form/dependencies';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'EXPRESSION.CYCLE';

/** Places whose visibility or value depend on each other in a circle: none of them can ever be known. */
export const expressionCycle: FindingKind = {
  code: CODE,
  name: words('互相依赖', 'Circular dependency'),
  find: ({ definition, places }) =>
    findCycles(compileForm(definition)).map((circle) => {
      const pointer = circle[0]!.pointer;
      const round = [...circle, circle[0]!].map(
        (part) => places.find((place) => place.pointer === part.pointer)?.words ?? words(part.key, part.key),
      );
      const [zh, en] = [round.map((each) => each.zh).join(' → '), round.map((each) => each.en ?? each.zh).join(' → ')];
      return findingOf(
        CODE,
        pointer,
        words(
          `这些地方互相依赖，谁也算不出来：${zh}。`,
          `These places depend on each other, so none can be computed: ${en}.`,
        ),
        words('改掉其中一个条件或算法，断开这个圈。', 'Change one of the conditions or formulas to break the circle.'),
        { witness: { circle: circle.map((part) => part.key) } },
      );
    }),
};
