import type { Change, Feels, Impact } from '#shared/diff/change';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';

const KINDS: Readonly<Record<Change['kind'], Text>> = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  renamed: { zh: '改名', en: 'renamed' },
  moved: { zh: '移动', en: 'moved' },
  tightened: { zh: '收紧', en: 'tightened' },
  loosened: { zh: '放宽', en: 'loosened' },
  reworded: { zh: '改文字', en: 'reworded' },
  changed: { zh: '改动', en: 'changed' },
};

/** In the order in which they are told: what somebody has to do comes before what he reads. */
const IMPACTS: Readonly<Record<Impact, Text>> = {
  validation: { zh: '填写和校验', en: 'What is asked and accepted' },
  answers: { zh: '填写内容的结构', en: 'What stored answers look like' },
  material: { zh: '材料和费用', en: 'Materials and fees' },
  route: { zh: '办理走向', en: 'The way of a case' },
  time: { zh: '时间', en: 'Time' },
  authority: { zh: '谁能办、谁能看', en: 'Who may act or see' },
  wording: { zh: '文字', en: 'Words' },
};

const EFFECTS: Readonly<Record<Change['effect'], Text>> = {
  burden: { zh: '申请人可能要多做', en: 'the applicant may have to do more' },
  relief: { zh: '对申请人有利', en: 'better for the applicant' },
  none: { zh: '', en: '' },
};

export const IMPACTS_IN_ORDER = Object.keys(IMPACTS) as readonly Impact[];

export const kindInWords = (kind: Change['kind'], language: Language): string => say(KINDS[kind], language);
export const impactInWords = (impact: Impact, language: Language): string => say(IMPACTS[impact], language);
export const effectInWords = (effect: Change['effect'], language: Language): string => say(EFFECTS[effect], language);

/** Who feels a change, e.g. 申请人、岗位 hall.clerk 会感到. */
export function feelsInWords({ everybody, applicant, posts }: Feels, language: Language): string {
  const english = language === 'en';
  const who = [
    everybody && (english ? 'everybody' : '所有人'),
    !everybody && applicant && (english ? 'the applicant' : '申请人'),
    posts.length > 0 && `${english ? 'the posts ' : '岗位 '}${posts.join(english ? ', ' : '、')}`,
  ].filter(Boolean);
  if (who.length === 0) return english ? 'felt by nobody but those who design it' : '只有设计的人会感到';
  return english ? `felt by ${who.join(' and ')}` : `${who.join('、')}${posts.length > 0 ? ' ' : ''}会感到`;
}
