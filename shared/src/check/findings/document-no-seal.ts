import { pointerTo } from '#shared/kernel/pointer';
import type { DocumentKind } from '#shared/definition/document-template';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';

const CODE = 'DOCUMENT.NO_SEAL';

const SEALED: ReadonlySet<DocumentKind> = new Set(['acceptance', 'nonAcceptance']);

/** Acceptance or its refusal without the special seal: a dated and sealed paper is due (行政许可法 32, last paragraph). */
export const documentNoSeal: FindingKind = {
  code: CODE,
  name: words('受理凭证不盖章', 'Receipt without a seal'),
  find: ({ definition }) =>
    definition.documents.flatMap(({ kind, seal, title }, index) => {
      if (seal !== 'none' || !SEALED.has(kind) || !isLicence(definition)) return [];
      const name = quoted(title);
      return [
        findingOf(
          CODE,
          pointerTo('documents', index, 'seal'),
          words(
            `${name.zh}不盖章；受理或不予受理要出具加盖专用印章、注明日期的书面凭证。`,
            `${name.en} bears no seal; acceptance or its refusal needs a dated paper with the special seal.`,
          ),
          words('选专用章。', 'Choose the special seal.'),
          { law: licensingLaw('三十二条第二款', '32(2)') },
        ),
      ];
    }),
};
