import { pointerTo } from '#shared/kernel/pointer';
import type { DocumentTemplate } from '#shared/definition/document-template';
import { allSteps, isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';

const CODE = 'DOCUMENT.REFUSAL';

/** A letter of refusal without the reason, or without the ways of remedy (行政许可法 38: reasons, reconsideration, litigation). */
export const documentRefusal: FindingKind = {
  code: CODE,
  name: words('不予文书缺理由或救济途径', 'Refusal without reason or remedies'),
  find: ({ definition }) =>
    definition.documents.flatMap((template, index) => {
      if (!tellsRefusal(definition, template)) return [];
      const { zh } = template.body;
      const needsReason = template.kind === 'decision' || template.kind === 'nonAcceptance';
      const lacks = [
        ...(needsReason && !/\{\{\s*reason\s*\}\}/.test(zh) ? [words('理由', 'the reason')] : []),
        ...(/复议/.test(zh) && /诉讼|起诉/.test(zh)
          ? []
          : [words('行政复议和行政诉讼的途径', 'how to ask for reconsideration and go to court')]),
      ];
      if (lacks.length === 0) return [];
      const title = quoted(template.title);
      const strict = template.kind === 'decision' && isLicence(definition);
      return [
        findingOf(
          CODE,
          pointerTo('documents', index, 'body'),
          words(
            `${title.zh}用来告知不利的决定，却没有写${lacks.map((lack) => lack.zh).join('、')}；申请人不知道怎么救济，期限也可能不起算。`,
            `${title.en} tells of a decision against the applicant and lacks ${lacks.map((lack) => lack.en).join(' and ')}: he would not know what to do about it.`,
          ),
          words(
            `在正文里写上${lacks.map((lack) => lack.zh).join('、')}。`,
            `Put ${lacks.map((lack) => lack.en).join(' and ')} into its text.`,
          ),
          { ...(!strict && { severity: 'warning' as const }), law: licensingLaw('三十八条第二款', '38(2)') },
        ),
      ];
    }),
};

function tellsRefusal({ chain }: Definition, { key, kind, step }: DocumentTemplate): boolean {
  if (kind === 'nonAcceptance' || kind === 'revocation' || kind === 'order') return true;
  if (kind !== 'decision') return false;
  return allSteps(chain).some((each) => {
    if (step !== undefined && each.key !== step) return false;
    if (each.kind === 'automatic') return each.action.kind === 'decide' && each.action.tone === 'adverse';
    if (!isStaffed(each) || each.decides !== true) return false;
    return each.outcomes.some(({ tone, document }) => tone === 'adverse' && (document ?? key) === key);
  });
}
