import { noun, type Noun, type Rows } from '#shared/diff/language/noun';
import { BASICS } from '#shared/diff/language/basics-noun';
import { CHAIN } from '#shared/diff/language/chain-noun';
import { CLOCK } from '#shared/diff/language/clock-noun';
import { CODE_LIST, FORM } from '#shared/diff/language/form-noun';
import { COMMITMENT, FEE, MATERIAL } from '#shared/diff/language/material-noun';
import { DOCUMENT, RESULT } from '#shared/diff/language/outcome-nouns';
import { RETENTION } from '#shared/diff/language/retention-noun';
import { SCENARIO, SITUATION } from '#shared/diff/language/situation-nouns';
import { otherwise } from '#shared/diff/judged';

/** Lists that may be absent; what comes or goes in them is told one by one. */
const ROWS: Rows = {
  schema: ['语言版本', 'version of the language', ['wording'], otherwise],
  basics: ['基本信息', 'basics', ['wording'], otherwise],
  form: ['表单', 'form', ['validation', 'answers'], otherwise],
  materials: ['材料', 'materials', ['material'], otherwise],
  commitments: ['承诺', 'commitments', ['material', 'route'], otherwise],
  fees: ['收费', 'fees', ['material'], otherwise],
  chain: ['审批链', 'chain', ['route', 'time', 'authority'], otherwise],
  clocks: ['时限', 'limits', ['time'], otherwise],
  documents: ['文书', 'documents', ['route'], otherwise],
  results: ['结果', 'results', ['route'], otherwise],
  situations: ['情形', 'situations', ['validation', 'material', 'route', 'time'], otherwise],
  codeLists: ['代码表', 'code lists', ['validation'], otherwise],
  retention: ['保存期限', 'retention', ['wording'], otherwise],
  scenarios: ['试办人', 'scenarios', ['wording'], otherwise],
};

/** The whole language: what every property of every noun is called and means when it changes. */
export const DEFINITION: Noun = noun({
  part: 'basics',
  readers: 'everybody',
  word: { zh: '事项', en: 'item' },
  name: () => undefined,
  place: () => undefined,
  rows: ROWS,
  inside: () => ({
    basics: { noun: BASICS, list: false },
    form: { noun: FORM, list: false },
    materials: { noun: MATERIAL, list: true },
    commitments: { noun: COMMITMENT, list: true },
    fees: { noun: FEE, list: true },
    chain: { noun: CHAIN, list: false },
    clocks: { noun: CLOCK, list: true },
    documents: { noun: DOCUMENT, list: true },
    results: { noun: RESULT, list: true },
    situations: { noun: SITUATION, list: true },
    codeLists: { noun: CODE_LIST, list: true },
    retention: { noun: RETENTION, list: false },
    scenarios: { noun: SCENARIO, list: true },
  }),
});
