import * as z from 'zod';

/**
 * What may be done to a certificate that was issued. They differ in law: 撤销 takes back what should never have been granted
 * (行政许可法 69), 撤回 what was lawful until law or facts changed (8), 吊销 is a penalty, 注销 only strikes it off (70).
 */
export const CertificateAct = z
  .enum(['suspend', 'resume', 'revoke', 'withdraw', 'forfeit', 'cancel'])
  .describe('暂停, 恢复, 撤销, 撤回, 吊销, 注销')
  .meta({ id: 'CertificateAct' });
export type CertificateAct = z.infer<typeof CertificateAct>;

/**
 * How a later certificate takes the place of an earlier one of the same holder. The number stays and the edition counts on, as in
 * the identifier of electronic certificates (serial number . version); after a change or a reissue the validity stays too.
 */
export const Succession = z
  .enum(['renew', 'change', 'reissue'])
  .describe('延续, 变更, 补发或换发')
  .meta({ id: 'Succession' });
export type Succession = z.infer<typeof Succession>;

/** Why something was done to a certificate, as a class that everybody may read: never a personal value. */
export const CertificateGround = z
  .enum([
    'underInquiry',
    'settled',
    'lawOrFactsChanged',
    'wronglyGranted',
    'fraud',
    'promiseBroken',
    'noLongerFit',
    'penalty',
    'atRequest',
    'holderGone',
    'impossible',
  ])
  .describe(
    '正在调查, 问题已经解决, 法律或客观情况变化, 不应准予, 以欺骗等手段取得, 与承诺不符, 不再符合条件, 行政处罚, 持证人申请, 持证人终止, 不可抗力',
  )
  .meta({ id: 'CertificateGround' });
export type CertificateGround = z.infer<typeof CertificateGround>;
