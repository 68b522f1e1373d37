import { Kept, keptFor, type KeptFor } from '#shared/definition/retention';
import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'DATA.RETENTION';
/** Six months are open to sue (行政诉讼法 46, unverified): what proves the decision may not go before. */
const SHORTEST = 6;
const NAMES = {
  sensitive: words('敏感个人信息', 'sensitive data'),
  personal: words('个人信息', 'personal data'),
  files: words('申请材料', 'files'),
  papers: words('文书证照', 'papers'),
} as const satisfies Record<Kept, unknown>;
const LAW = words(
  '《个人信息保护法》第十九条、第四十七条：保存期限为实现处理目的所必要的最短时间，届满应当删除（未核实）',
  'Personal Information Protection Law, art. 19 and 47: kept no longer than the purpose needs, then deleted (unverified)',
);

/** Stated times of keeping that cannot be right: never over, over before somebody could sue, or sensitive data outlasting the others. */
export const dataRetention: FindingKind = {
  code: CODE,
  name: words('保存期限不合理', 'A time of keeping that cannot be right'),
  find: ({ definition }) => {
    const { retention, results } = definition;
    if (retention === undefined) return [];
    const endless = results.some((result) => result.kind === 'certificate' && result.validYears === undefined);
    return Kept.options.flatMap((kept) => {
      const stated = retention[kept];
      if (stated === undefined) return [];
      if (endless && kept !== 'papers' && stated.from === 'certificateEnd') return [neverOver(kept)];
      if (monthsOf(stated) < SHORTEST) return [tooShort(kept)];
      const longer = kept === 'sensitive' && monthsOf(stated) > monthsOf(keptFor(definition, 'personal'));
      return longer ? [outlasting()] : [];
    });
  },
};

function monthsOf({ n, unit }: KeptFor): number {
  return unit === 'year' ? 12 * n : n;
}

function neverOver(kept: Kept): Finding {
  const { zh, en } = NAMES[kept];
  return told(
    kept,
    words(
      `${zh}从证照到期起算保存期限，可证照没有到期日，永远不会清除。`,
      `The time of keeping ${en} counts from the end of a certificate that has none: it is never over.`,
    ),
    words('从办结起算，或给证照定有效期。', 'Count from the end of the case, or give the certificate an end.'),
  );
}

function tooShort(kept: Kept): Finding {
  const { zh, en } = NAMES[kept];
  return told(
    kept,
    words(
      `${zh}保存不到六个月，还能起诉时证据已经没有了。`,
      `${(en ?? zh).charAt(0).toUpperCase()}${(en ?? zh).slice(1)} go within six months, while the decision may still be taken to court.`,
    ),
    words('至少保存六个月。', 'Keep them for six months at least.'),
  );
}

function outlasting(): Finding {
  return told(
    'sensitive',
    words('敏感个人信息比其他个人信息保存得更久。', 'Sensitive data are kept longer than other personal data.'),
    words('缩短到不长于个人信息的期限。', 'Keep them no longer than the others.'),
  );
}

function told(kept: Kept, message: Text, remedy: Text): Finding {
  return findingOf(CODE, `/retention/${kept}`, message, remedy, { severity: 'warning', law: LAW });
}
