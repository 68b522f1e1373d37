import { burden, none, noun, relief } from '#shared/diff/language/noun';
import { favours, lessIsBurden, otherwise, reworded } from '#shared/diff/judged';

const WORDS = ['wording'] as const;
const ROUTE = ['route'] as const;
const TIME = ['time'] as const;

/** Legal documents: which are issued belongs to the way of a case. */
export const DOCUMENT = noun({
  part: 'document',
  readers: 'applicant',
  word: { zh: '文书', en: 'document' },
  named: 'title',
  rows: {
    key: ['键', 'key', ROUTE, otherwise],
    title: ['标题', 'title', WORDS, reworded],
    body: ['正文', 'text', WORDS, reworded],
    prefix: ['字号', 'prefix', WORDS, reworded],
    kind: ['种类', 'kind', ROUTE, otherwise],
    step: ['所在环节', 'step', ROUTE, otherwise],
    seal: ['印章', 'seal', ['wording', 'authority'], otherwise],
    service: ['送达方式', 'service', ROUTE, favours],
  },
  came: () => none('route'),
  went: () => none('route'),
  // The first that fits is issued.
  reordered: ['route'],
});

/** What a grant brings. */
export const RESULT = noun({
  part: 'result',
  readers: 'applicant',
  word: { zh: '结果', en: 'result' },
  rows: {
    key: ['键', 'key', ROUTE, otherwise],
    name: ['名称', 'name', WORDS, reworded],
    note: ['核对标记', 'mark', WORDS, reworded],
    prefix: ['编号前缀', 'prefix', WORDS, reworded],
    kind: ['种类', 'kind', ['route', 'time'], otherwise],
    type: ['证照类型', 'type of certificate', ['answers', 'material'], otherwise],
    holder: ['持证人', 'holder', ['route', 'answers'], otherwise],
    holderCode: ['持证人代码', 'code of the holder', ['route', 'answers'], otherwise],
    lines: ['登载内容', 'lines', ['answers'], otherwise],
    lifecycle: ['证照变化', 'lifecycle', ['route', 'authority'], otherwise],
    delivery: ['领取方式', 'delivery', ROUTE, favours],
    amounts: ['金额', 'amounts', ROUTE, otherwise],
    period: ['发放周期', 'period', TIME, otherwise],
    from: ['起始日期', 'first day', TIME, otherwise],
    stops: ['停发情形', 'what stops it', ['route', 'time'], otherwise],
    recheck: ['复核', 'check again', TIME, otherwise],
    renewal: ['延续', 'renewal', TIME, otherwise],
    validYears: ['有效年数', 'years of validity', TIME, lessIsBurden],
  },
  came: () => relief('route', 'time'),
  went: () => burden('route', 'time'),
});
