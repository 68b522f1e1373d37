import type { Text } from '#shared/kernel/text';
import { CERTIFICATE_STANDINGS } from '#shared/definition/certificate-words';
import type { Material } from '#shared/definition/material';
import type { UnfitCertificate } from '#shared/material/evidence';

/** Why a material costs what it costs, in the applicant's words. */
export const PLAN_REASONS = {
  generated: { zh: '按您填写的内容自动生成，不用上传。', en: 'Made from what you wrote; nothing to upload.' },
  certificate: {
    zh: '已查到您的电子证照，不用上传。',
    en: 'Your electronic certificate was found; nothing to upload.',
  },
  sharedData: { zh: '已通过数据共享核实，不用上传。', en: 'Confirmed through data sharing; nothing to upload.' },
  earlierCase: { zh: '您以前办事时交过，直接沿用。', en: 'You handed it in before; it is used again.' },
  promised: { zh: '您已书面承诺，不用上传。', en: 'You promised it in writing; nothing to upload.' },
  deferred: { zh: '您选择先受理、后补交。', en: 'You chose to hand it in later.' },
  always: { zh: '办这件事都需要。', en: 'Everyone who applies needs it.' },
  byAnswers: { zh: '按您填写的情况需要。', en: 'Needed because of what you answered.' },
  optional: { zh: '可以交，也可以不交。', en: 'You may hand it in or leave it out.' },
  notNeeded: { zh: '按您填写的情况，这次不用交。', en: 'Not needed for what you answered.' },
} as const satisfies Record<string, Text>;

const NOT_VALID: Readonly<Record<'expired' | 'notYet', Text>> = {
  expired: { zh: '已过有效期', en: 'Expired' },
  notYet: { zh: '还没有生效', en: 'Not valid yet' },
};

/** Why a certificate that he holds does not do, so that nobody wonders. */
export function unfitReason({ number, why }: Pick<UnfitCertificate, 'number' | 'why'>): Text {
  const standing: Text = why === 'expired' || why === 'notYet' ? NOT_VALID[why] : CERTIFICATE_STANDINGS[why];
  return {
    zh: `您的电子证照（编号 ${number}）${standing.zh}，不能用来证明。请交有效的。`,
    en: `Your electronic certificate ${number} does not prove it (${standing.en}). Please hand in a valid one.`,
  };
}

/** Why a material has to be handed in. */
export function reasonFor(material: Material, conditional: boolean): Text {
  return material.why ?? (conditional ? PLAN_REASONS.byAnswers : PLAN_REASONS.always);
}
