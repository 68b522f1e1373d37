import { burden, none, noun, relief, type Noun } from '#shared/diff/language/noun';
import {
  askedWhile,
  demandWhile,
  demand,
  favours,
  help,
  longerIsBurden,
  moreIsBurden,
  offeredWhile,
  otherwise,
  perhapsMore,
  pledged,
  ranked,
  reworded,
  shorterIsBurden,
} from '#shared/diff/judged';
import { cheaper } from '#shared/diff/language/cheaper';
import { isHandedIn, sourcesJudged } from '#shared/diff/language/material-sources';

const WORDS = ['wording'] as const;
const PAPERS = ['material'] as const;

/** What a reviewer looks at, and the reasons that he may give. */
export const REVIEW_POINT: Noun = noun({
  part: 'chain',
  word: { zh: '审查要点', en: 'review point' },
  named: 'text',
  rows: {
    key: ['键', 'key', ['authority'], otherwise],
    text: ['要点', 'text', WORDS, reworded],
    reasons: ['备选理由', 'ready reasons', WORDS, otherwise],
  },
  came: () => none('authority'),
  went: () => none('authority'),
});

export const MATERIAL = noun({
  part: 'material',
  readers: 'applicant',
  word: { zh: '材料', en: 'material' },
  rows: {
    key: ['键', 'key', PAPERS, otherwise],
    formerly: ['曾用键', 'earlier keys', WORDS, otherwise],
    name: ['名称', 'name', WORDS, reworded],
    hint: ['说明', 'hint', WORDS, reworded],
    why: ['为什么要', 'why it is needed', WORDS, reworded],
    note: ['核对标记', 'mark', WORDS, reworded],
    samples: ['样表', 'samples', WORDS, otherwise],
    legalBasis: ['依据', 'legal basis', WORDS, otherwise],
    form: ['形式', 'form', PAPERS, ranked('electronic', 'either', 'copy', 'original')],
    origin: ['材料来源', 'where it comes from', WORDS, otherwise],
    copies: ['份数', 'copies', PAPERS, moreIsBurden],
    neededWhen: ['需要的条件', 'when it is needed', PAPERS, askedWhile],
    necessity: ['必要性', 'necessity', ['material', 'time'], ranked('optional', 'deferrable', 'required')],
    deferredBy: ['容缺承诺', 'may follow later', ['material', 'time'], help],
    waivers: ['免交', 'waivers', PAPERS, favours],
    sources: ['来源', 'sources', PAPERS, sourcesJudged],
    reviewPoints: ['审查要点', 'review points', ['authority'], otherwise],
  },
  inside: () => ({ reviewPoints: { noun: REVIEW_POINT, list: true } }),
  came: (node) => (isHandedIn(node) ? burden('material') : none('material')),
  went: (node) => (isHandedIn(node) ? relief('material') : none('material')),
});

/** A promise may always be chosen and never must: one more of them only relieves. */
export const COMMITMENT = noun({
  part: 'material',
  readers: 'applicant',
  word: { zh: '承诺', en: 'commitment' },
  rows: {
    key: ['键', 'key', ['material', 'route'], otherwise],
    name: ['名称', 'name', WORDS, reworded],
    text: ['承诺内容', 'text', WORDS, pledged],
    consequence: ['后果', 'consequence', WORDS, pledged],
    note: ['核对标记', 'mark', WORDS, reworded],
    legalBasis: ['依据', 'legal basis', WORDS, otherwise],
    kind: ['种类', 'kind', ['material', 'route', 'time'], perhapsMore],
    offeredWhen: ['提供的条件', 'when it is offered', ['material', 'route'], offeredWhile],
    barredWhen: ['不适用的条件', 'when it is barred', ['material', 'route'], demandWhile],
    declaredBy: ['声明字段', 'declared by', ['material', 'route'], otherwise],
    withdrawnTo: ['撤回后', 'after withdrawal', ['route'], otherwise],
    supplyWithin: ['补交期限', 'time to supply', ['time'], shorterIsBurden],
    lapsed: ['没有补交', 'when it is not supplied', ['route'], otherwise],
    checkedWithin: ['核查期限', 'checked within', ['time'], longerIsBurden],
  },
  came: () => relief('material', 'route'),
  went: () => burden('material', 'route'),
});

/** Money that is asked for counts with the papers that are. */
export const FEE = noun({
  part: 'fee',
  readers: 'applicant',
  word: { zh: '收费', en: 'fee' },
  rows: {
    key: ['键', 'key', PAPERS, otherwise],
    formerly: ['曾用键', 'earlier keys', WORDS, otherwise],
    name: ['名称', 'name', WORDS, reworded],
    note: ['核对标记', 'mark', WORDS, reworded],
    payCode: ['非税项目编码', 'payment code', WORDS, otherwise],
    legalBasis: ['依据', 'legal basis', WORDS, otherwise],
    collectedAt: ['何时交', 'when it is paid', ['material', 'route'], ranked('beforeResult', 'application')],
    neededWhen: ['收取的条件', 'when it is charged', PAPERS, askedWhile],
    waivers: ['减免', 'waivers', PAPERS, favours],
    amount: [
      '标准',
      'amount',
      PAPERS,
      (before, after) => (cheaper(before, after) ? { kind: 'loosened', effect: 'relief' } : dearer(before, after)),
    ],
  },
  came: () => burden('material'),
  went: () => relief('material'),
});

function dearer(...[before, after]: Parameters<typeof demand>): ReturnType<typeof demand> {
  return cheaper(after, before) ? { kind: 'tightened', effect: 'burden' } : { kind: 'changed', effect: 'burden' };
}
