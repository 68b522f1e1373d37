import { burden, none, noun, relief } from '#shared/diff/language/noun';
import { demands, otherwise, perhapsMore, reworded } from '#shared/diff/judged';

const WORDS = ['wording'] as const;
/** Which situation holds decides over pages, materials, the way, its limits and results. */
const ALL = ['validation', 'material', 'route', 'time'] as const;

export const SITUATION = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '情形', en: 'situation' },
  rows: {
    key: ['键', 'key', ALL, otherwise],
    name: ['名称', 'name', WORDS, reworded],
    hint: ['说明', 'hint', WORDS, reworded],
    note: ['核对标记', 'mark', WORDS, reworded],
    when: ['成立的条件', 'when it holds', ALL, perhapsMore],
    pages: ['要填的页', 'pages that are asked', ['validation'], demands],
    materials: ['要交的材料', 'materials that are asked for', ['material'], demands],
    entry: ['第一个环节', 'first step', ['route'], otherwise],
    clocks: ['适用的时限', 'limits that run', ['time'], otherwise],
    results: ['办理结果', 'results', ['route'], otherwise],
  },
  came: () => relief(...ALL),
  went: () => burden(...ALL),
  // The first that holds wins.
  reordered: ALL,
  renamed: ALL,
});

/** Tried at every publish, seen by who designs the item. */
export const SCENARIO = noun({
  part: 'scenario',
  readers: 'nobody',
  word: { zh: '试办人', en: 'scenario' },
  rows: {
    key: ['键', 'key', WORDS, otherwise],
    name: ['名称', 'name', WORDS, reworded],
    profile: ['是谁', 'who it is', WORDS, otherwise],
    today: ['哪一天', 'the day', WORDS, otherwise],
    answers: ['填写内容', 'answers', WORDS, otherwise],
    evidence: ['已知的', 'what is known', WORDS, otherwise],
    commitments: ['选的承诺', 'promises', WORDS, otherwise],
    deferred: ['后补的材料', 'papers to follow', WORDS, otherwise],
    registers: ['共享数据的回答', 'answers of registers', WORDS, otherwise],
    moves: ['怎样办', 'what happens', WORDS, otherwise],
    expected: ['应有的结果', 'what must come out', WORDS, otherwise],
  },
  came: () => none('wording'),
  went: () => none('wording'),
});
