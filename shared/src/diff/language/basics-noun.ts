import type { Json } from '#shared/kernel/json';
import { noun, type Rows } from '#shared/diff/language/noun';
import { demands, favours, moreIsBurden, otherwise, reworded, type Rule } from '#shared/diff/judged';

const WORDS = ['wording'] as const;

/** Charging where nothing was charged is a burden; the words and the law of it are not. */
const chargedIsBurden: Rule = (before, after) => {
  const [was, is] = [before, after].map((fee: Json | undefined) => (fee as { charged?: boolean } | undefined)?.charged);
  if (was === is) return { kind: 'changed', effect: 'none' };
  return is === true ? { kind: 'tightened', effect: 'burden' } : { kind: 'loosened', effect: 'relief' };
};

const ROWS: Rows = {
  name: ['事项名称', 'name', WORDS, reworded],
  summary: ['一句话说明', 'summary', WORDS, reworded],
  synonyms: ['搜索词', 'search words', WORDS, reworded],
  themes: ['主题', 'themes', WORDS, reworded],
  contacts: ['咨询投诉', 'contacts', WORDS, reworded],
  places: ['办理地点', 'places', WORDS, reworded],
  remedies: ['救济途径', 'remedies', WORDS, reworded],
  faqs: ['常见问题', 'questions', WORDS, reworded],
  notes: ['核对标记', 'marks', WORDS, reworded],
  result: ['结果名称', 'result', WORDS, reworded],
  validity: ['有效期说明', 'validity', WORDS, reworded],
  visitReason: ['到现场的原因', 'reason for visits', WORDS, reworded],
  topics: ['主题分类', 'headings', WORDS, otherwise],
  resultDetails: ['结果说明', 'details of results', WORDS, reworded],
  reach: ['联系与救济', 'contacts and remedies', WORDS, reworded],
  legalBasis: ['设定依据', 'legal basis', WORDS, otherwise],
  basicCode: ['基本编码', 'basic code', WORDS, otherwise],
  implementationCode: ['实施编码', 'implementation code', WORDS, otherwise],
  codes: ['编码与状态', 'codes and state', WORDS, otherwise],
  taskType: ['事项类型', 'type of item', WORDS, otherwise],
  projectType: ['办件类型', 'kind of handling', WORDS, otherwise],
  byType: ['按类型的要素', 'elements by type', WORDS, otherwise],
  handling: ['办理方式', 'ways of doing it', WORDS, otherwise],
  conditions: ['受理条件', 'conditions', WORDS, demands],
  notNeededFor: ['不需要办的情形', 'who does not need it', WORDS, favours],
  neverAsked: ['不得要求的材料', 'papers never asked for', ['wording', 'material'], favours],
  level: ['行使层级', 'level', ['wording', 'authority'], otherwise],
  department: ['实施主体', 'department', ['authority'], otherwise],
  decidingOrgan: ['决定机关', 'deciding organ', ['wording', 'authority'], otherwise],
  organs: ['相关机关', 'organs', ['wording', 'authority'], otherwise],
  origin: ['如何开始', 'how a case begins', ['route'], otherwise],
  fee: ['收费', 'fee', ['material'], chargedIsBurden],
  regions: ['办理地区', 'regions', ['validation', 'authority'], favours],
  audience: ['服务对象', 'audience', ['validation'], favours],
  visits: ['到现场次数', 'visits', ['wording', 'route'], moreIsBurden],
};

/** The elements of the implementation list. */
export const BASICS = noun({
  part: 'basics',
  readers: 'everybody',
  word: { zh: '基本信息', en: 'basics' },
  name: () => undefined,
  place: () => ({ zh: '基本信息', en: 'basics' }),
  rows: ROWS,
});
