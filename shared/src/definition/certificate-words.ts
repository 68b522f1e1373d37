import type { Text } from '#shared/kernel/text';
import type { CertificateGround } from '#shared/definition/certificate-act';
import type { CertificateChangeAct, CertificateStanding } from '#shared/definition/certificate-standing';

/** What was done to a certificate, in words. */
export const CERTIFICATE_ACTS = {
  suspend: { zh: '暂停使用', en: 'Suspended' },
  resume: { zh: '恢复使用', en: 'In force again' },
  revoke: { zh: '撤销', en: 'Revoked' },
  withdraw: { zh: '撤回', en: 'Withdrawn by the organ' },
  forfeit: { zh: '吊销', en: 'Forfeited as a penalty' },
  cancel: { zh: '注销', en: 'Cancelled' },
  lapse: { zh: '失效', en: 'Lapsed' },
  renew: { zh: '延续，换发新证', en: 'Renewed by a new one' },
  change: { zh: '变更，换发新证', en: 'Changed, a new one was issued' },
  reissue: { zh: '补发，旧证作废', en: 'Reissued, this paper is void' },
} as const satisfies Record<CertificateChangeAct, Text>;

/** How a certificate stands that is not valid, in words. */
export const CERTIFICATE_STANDINGS = {
  suspended: { zh: '已暂停使用', en: 'Suspended' },
  revoked: { zh: '已被撤销', en: 'Revoked' },
  withdrawn: { zh: '已被撤回', en: 'Withdrawn by the organ' },
  forfeited: { zh: '已被吊销', en: 'Forfeited as a penalty' },
  cancelled: { zh: '已注销', en: 'Cancelled' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
  renewed: { zh: '已延续，以新证为准', en: 'Renewed: the new one counts' },
  changed: { zh: '已变更，以新证为准', en: 'Changed: the new one counts' },
  reissued: { zh: '已补发，这张作废', en: 'Reissued: this paper is void' },
} as const satisfies Record<CertificateStanding, Text>;

/** Classes of reasons, in words. */
export const CERTIFICATE_GROUNDS = {
  underInquiry: { zh: '正在调查', en: 'an inquiry is under way' },
  settled: { zh: '问题已经解决', en: 'what was wrong is settled' },
  lawOrFactsChanged: { zh: '法律或客观情况发生重大变化', en: 'law or facts changed' },
  wronglyGranted: { zh: '不符合准予的条件', en: 'it should not have been granted' },
  fraud: { zh: '以欺骗、贿赂等手段取得', en: 'it was obtained by fraud or bribery' },
  promiseBroken: { zh: '与承诺不符', en: 'a commitment was not kept' },
  noLongerFit: { zh: '不再符合条件', en: 'the conditions are no longer met' },
  penalty: { zh: '行政处罚', en: 'a penalty' },
  atRequest: { zh: '持证人申请', en: 'the holder asked for it' },
  holderGone: { zh: '持证人死亡或终止', en: 'the holder died or ended' },
  impossible: { zh: '因不可抗力无法实施', en: 'force majeure makes it impossible' },
} as const satisfies Record<CertificateGround, Text>;
