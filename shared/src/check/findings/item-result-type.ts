import { pointerTo } from '#shared/kernel/pointer';
import { wordsOf } from '#shared/definition/dictionaries';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'ITEM.RESULT_TYPE';
/** How a name ends, and the code of the dictionary resultType that fits. */
const BY_ENDING = { 证: '10', 文: '20' } as const;

/** A result whose name says certificate or document and whose type says something else (publish rule of C0109 reviewers). */
export const itemResultType: FindingKind = {
  code: CODE,
  name: words('结果类型与名称不合', 'Type of a result that its name contradicts'),
  find: ({ definition: { basics } }) =>
    (basics.resultDetails ?? []).flatMap(({ name, type }, index): Finding[] => {
      const ending = name.zh.trim().at(-1) ?? '';
      const wanted = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending as keyof typeof BY_ENDING] : undefined;
      // A code that no dictionary has is told as such.
      if (wanted === undefined || wanted === type || wordsOf('resultType', type) === undefined) return [];
      const [should, has] = [wordsOf('resultType', wanted)!, wordsOf('resultType', type)!];
      const result = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('basics', 'resultDetails', index, 'type'),
          words(
            `结果${result.zh}的名称以「${ending}」结尾，类型却是「${has.zh}」，别的平台会按错的类型归类。`,
            `The result ${result.en} is by its name a ${should.en?.toLowerCase()}, but its type is “${has.en}”: other platforms would sort it wrongly.`,
          ),
          words(`把类型改成「${should.zh}」，或改名称。`, `Make the type “${should.en}”, or change the name.`),
          { severity: 'warning' },
        ),
      ];
    }),
};
