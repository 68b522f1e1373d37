import { pointerTo } from '#shared/kernel/pointer';
import type { Commitment } from '#shared/definition/commitment';
import type { Definition } from '#shared/definition/definition';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLaw } from '#shared/check/licensing-law';

const CODE = 'COMMITMENT.PERMIT';

/**
 * A promise that replaces the review where public safety, ecology, life or health are at stake and no law orders it, or without a
 * way back to the review (上海市优化营商环境条例 27; 安阳市优化营商环境条例 25, 26; 消防法 15 orders it).
 */
export const commitmentPermit: FindingKind = {
  code: CODE,
  name: words('用承诺代替审查', 'Commitment in place of a review'),
  find: ({ definition }) =>
    (definition.commitments ?? []).flatMap((commitment, index): Finding[] => {
      if (commitment.kind !== 'permit') return [];
      const name = quoted(commitment.name);
      return [
        ...(isAtStake(definition, commitment) && !commitment.legalBasis.some(isLaw)
          ? [
              findingOf(
                CODE,
                pointerTo('commitments', index, 'legalBasis'),
                words(
                  `${name.zh}用承诺代替审查，事项关系公共安全、生态或生命健康，却没有法律、法规作依据；出了事没有人审过。`,
                  `${name.en} replaces the review of what concerns public safety, ecology, life or health, and rests on no statute or regulation: if harm comes, nobody has looked.`,
                ),
                words(
                  '写上规定可以告知承诺的法律、法规，或恢复审查。',
                  'Name the statute or regulation that orders it, or keep the review.',
                ),
                {
                  law: words(
                    '《上海市优化营商环境条例》第二十七条、《安阳市优化营商环境条例》第二十五条（地方规定）',
                    'Business environment regulations of Shanghai, art. 27, and Anyang, art. 25 (local)',
                  ),
                },
              ),
            ]
          : []),
        ...(commitment.withdrawnTo === undefined
          ? [
              findingOf(
                CODE,
                pointerTo('commitments', index, 'withdrawnTo'),
                words(
                  `${name.zh}没有写撤回后走哪个环节；申请人改主意就只能撤回整个申请。`,
                  `${name.en} names no step that follows when it is withdrawn: an applicant who changes his mind could only withdraw everything.`,
                ),
                words('选一个按一般程序审查的环节。', 'Choose the step of the ordinary review.'),
                {
                  severity: 'warning',
                  law: words(
                    '《安阳市优化营商环境条例》第二十六条（地方规定）',
                    'Business environment regulation of Anyang, art. 26 (local)',
                  ),
                },
              ),
            ]
          : []),
      ];
    }),
};

/** By what the item and its laws are called; a hint that a person must judge where it errs on the quiet side. */
function isAtStake({ basics }: Definition, { name, text }: Commitment): boolean {
  const said = [basics.name.zh, basics.summary.zh, name.zh, text.zh, ...basics.legalBasis.map(({ law }) => law.zh)];
  return said.some((zh) =>
    /安全|消防|危险|爆炸|易燃|放射|辐射|特种设备|生态|环境保护|排污|污染|食品|药品|医疗|卫生|疫苗|生命|健康|矿山|施工/.test(
      zh,
    ),
  );
}
