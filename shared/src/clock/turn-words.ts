import type { Text } from '#shared/kernel/text';
import type { SpecialGround } from '#shared/definition/special-ground';
import type { Step } from '#shared/definition/chain';

/** The grounds that stop a legal clock, in words. */
export const GROUNDS = {
  hearing: { zh: '听证', en: 'hearing' },
  tender: { zh: '招标', en: 'tender' },
  auction: { zh: '拍卖', en: 'auction' },
  laboratoryTest: { zh: '检验', en: 'laboratory test' },
  technicalTest: { zh: '检测', en: 'technical test' },
  quarantine: { zh: '检疫', en: 'quarantine' },
  appraisal: { zh: '鉴定', en: 'appraisal' },
  expertReview: { zh: '专家评审', en: 'expert review' },
  statute: { zh: '法律规定的程序', en: 'procedure that a statute names' },
} as const satisfies Record<SpecialGround, Text>;

export const receipt: Text = {
  zh: '已收到，正在看能不能受理。',
  en: 'Received; whether it can be accepted is being looked at.',
};

export const correction: Text = {
  zh: '等申请人补正；还没有受理，法定时限没有开始。',
  en: 'Waiting for the correction; not accepted yet, so no legal limit runs.',
};

export function lateCorrection(stops: boolean | undefined): Text {
  return { zh: `等申请人补正${legal(stops).zh}。`, en: `Waiting for the correction${legal(stops).en}.` };
}

export function organ(steps: readonly Step[]): Text {
  return about(steps, { zh: '机关在办理，计入时限。', en: 'the organ is working on it; counted.' });
}

export function applicant(steps: readonly Step[], stops: boolean | undefined): Text {
  return about(steps, { zh: `等申请人${legal(stops).zh}。`, en: `waiting for the applicant${legal(stops).en}.` });
}

export function thirdParty(steps: readonly Step[], place: Text): Text {
  const en = `with ${place.en ?? place.zh}; counted.`;
  return about(steps, { zh: `由${place.zh}办理，计入时限。`, en });
}

export function outside(steps: readonly Step[], ground: SpecialGround, stops: boolean | undefined): Text {
  const { zh, en } = GROUNDS[ground];
  return about(steps, { zh: `${zh}${legal(stops).zh}。`, en: `${en}${legal(stops).en}.` });
}

export function after(steps: readonly Step[]): Text {
  return steps.length === 0
    ? { zh: '已作决定，正在制证和送达。', en: 'Decided; the result is being made and delivered.' }
    : about(steps, { zh: '已作决定，正在制证和送达。', en: 'decided; the result is being made and delivered.' });
}

/** Whether the legal limit stands still meanwhile; nothing where there is none. */
function legal(stops: boolean | undefined): { readonly zh: string; readonly en: string } {
  if (stops === undefined) return { zh: '', en: '' };
  return stops
    ? { zh: '，不计入法定时限', en: '; the legal limit stands still' }
    : { zh: '；法定时限照常计算', en: '; the legal limit goes on' };
}

/** A sentence about steps by name: 「现场核查」：… */
function about(steps: readonly Step[], { zh, en }: { readonly zh: string; readonly en: string }): Text {
  const [head = '', ...tail] = en;
  if (steps.length === 0) return { zh, en: head.toUpperCase() + tail.join('') };
  const names = [...new Set(steps.map(({ name }) => name))];
  return {
    zh: `${names.map((name) => `「${name.zh}」`).join('')}：${zh}`,
    en: `${names.map((name) => name.en ?? name.zh).join(', ')}: ${en}`,
  };
}
