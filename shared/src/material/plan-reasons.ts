import type { Text } from '#shared/kernel/text';
import type { Material } from '#shared/definition/material';

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

/** Why a material has to be handed in. */
export function reasonFor(material: Material, conditional: boolean): Text {
  return material.why ?? (conditional ? PLAN_REASONS.byAnswers : PLAN_REASONS.always);
}
