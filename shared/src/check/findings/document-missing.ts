import type { Text } from '#shared/kernel/text';
import { allSteps, isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { DocumentKind } from '#shared/definition/document-template';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { isDeciding } from '#shared/check/undecided-ways';

const CODE = 'DOCUMENT.MISSING';

interface Needed {
  readonly kind: DocumentKind;
  readonly what: Text;
  readonly needed: (definition: Definition) => boolean;
  /** The law that a licence breaks without it; absent: a warning. */
  readonly law?: Text;
}

const accepts = ({ chain }: Definition): boolean => chain.intake.mode === 'accept';
const ofLicence = (definition: Definition): boolean => isLicence(definition) && accepts(definition);
const promises = ({ commitments = [], materials }: Definition, later: boolean): boolean =>
  commitments.some(({ kind, key }) =>
    later ? kind === 'later' && materials.some(({ deferredBy }) => deferredBy === key) : kind !== 'later',
  );

const RECEIPT = licensingLaw('三十二条第二款', '32(2)');

/** What must be told in writing, where the chain can bring it about. */
const NEEDED: readonly Needed[] = [
  { kind: 'acceptance', what: words('受理通知书', 'notice of acceptance'), needed: ofLicence, law: RECEIPT },
  { kind: 'nonAcceptance', what: words('不予受理决定书', 'notice of non-acceptance'), needed: ofLicence, law: RECEIPT },
  { kind: 'correctionNotice', what: words('补正告知书', 'correction notice'), needed: accepts },
  {
    kind: 'deemedAcceptance',
    what: words('视为受理通知书', 'notice of deemed acceptance'),
    needed: ({ clocks }) => clocks.some(({ onExpiry }) => onExpiry?.effect === 'deemedAccepted'),
  },
  {
    kind: 'referral',
    what: words('转办告知书', 'notice of the organ to turn to'),
    needed: ({ chain: { intake } }) => intake.mode === 'accept' && intake.referred !== undefined,
  },
  {
    kind: 'returnNotice',
    what: words('退回告知书', 'notice of what is given back'),
    needed: ({ chain }) =>
      chain.intake.mode !== 'accept' &&
      chain.intake.returned !== undefined &&
      allSteps(chain).some((step) => isStaffed(step) && step.may?.correct === true),
  },
  {
    kind: 'extension',
    what: words('延期通知书', 'notice of extension'),
    needed: ({ clocks }) => clocks.some(({ kind, extension }) => kind === 'legal' && extension !== undefined),
  },
  {
    kind: 'commitmentLetter',
    what: words('告知承诺书', 'letter of commitment'),
    needed: (definition) => promises(definition, false),
  },
  {
    kind: 'deferralNotice',
    what: words('容缺受理通知书', 'notice of what may follow'),
    needed: (definition) => promises(definition, true),
  },
  {
    kind: 'revocation',
    what: words('撤销决定书', 'decision of revocation'),
    needed: ({ chain }) =>
      allSteps(chain).some(
        (step) =>
          step.kind === 'automatic' &&
          step.action.kind === 'changeCertificate' &&
          ['revoke', 'withdraw', 'forfeit'].includes(step.action.act),
      ),
  },
  {
    kind: 'decision',
    what: words('决定书', 'written decision'),
    needed: ({ chain }) => allSteps(chain).some(isDeciding),
    law: licensingLaw('三十八条', '38'),
  },
];

/** Something that must be told in writing and for which the item has no document (行政许可法 32, 38, 42). */
export const documentMissing: FindingKind = {
  code: CODE,
  name: words('缺文书', 'Document that is not there'),
  find: ({ definition }) =>
    NEEDED.flatMap(({ kind, what, needed, law }): Finding[] => {
      const told = definition.documents.some((template) => template.kind === kind);
      if (told || !needed(definition)) return [];
      const strict = law !== undefined && isLicence(definition);
      return [
        findingOf(
          CODE,
          '/documents',
          words(
            `没有${what.zh}；办到这一步，申请人拿不到书面凭证。`,
            `There is no ${what.en}: the applicant would get nothing in writing when it comes to that.`,
          ),
          words(`加一份${what.zh}。`, `Add a ${what.en}.`),
          { ...(strict ? { law } : { severity: 'warning' as const }) },
        ),
      ];
    }),
};
