import type { Rows } from '#shared/diff/language/noun';
import {
  askedWhile,
  checked,
  demand,
  demands,
  demandWhile,
  favours,
  help,
  lessIsBurden,
  moreIsBurden,
  offeredWhile,
  otherwise,
  perhapsMore,
  pledged,
  ranked,
  reworded,
} from '#shared/diff/judged';

const WORDS = ['wording'] as const;
const ASKED = ['validation'] as const;
const STORED = ['validation', 'answers'] as const;

/** What every element of a form has. */
export const ELEMENT_ROWS: Rows = {
  key: ['键', 'key', ['answers'], otherwise],
  formerly: ['曾用键', 'earlier keys', WORDS, otherwise],
  visibleWhen: ['显示条件', 'when it is shown', ASKED, askedWhile],
  note: ['核对标记', 'mark', WORDS, reworded],
};

/** Properties of fields, tables and repeat groups, of all kinds together: no two mean different things by one name. */
export const FIELD_ROWS: Rows = {
  ...ELEMENT_ROWS,
  kind: ['种类', 'kind', STORED, perhapsMore],
  label: ['问题', 'question', WORDS, reworded],
  hint: ['说明', 'hint', WORDS, reworded],
  body: ['说明文字', 'note', WORDS, reworded],
  summary: ['一行摘要', 'summary of a row', WORDS, reworded],
  unit: ['单位', 'unit', WORDS, reworded],
  shownIn: ['填写单位', 'unit', WORDS, reworded],
  width: ['宽度', 'width', WORDS, reworded],
  required: ['必填', 'required', ASKED, demand],
  requiredWhen: ['必填条件', 'when it is required', ASKED, demandWhile],
  // What is locked keeps what is known of the applicant: another value may stand there than the one that he would give.
  readonlyWhen: ['只读条件', 'when it is read-only', STORED, help],
  default: ['初始值', 'first value', ASKED, help],
  checks: ['校验', 'checks', ASKED, checked],
  min: ['最少', 'least', ASKED, moreIsBurden],
  max: ['最多', 'most', ASKED, lessIsBurden],
  minLength: ['最少几个字', 'fewest characters', ASKED, moreIsBurden],
  maxLength: ['最多几个字', 'most characters', ASKED, lessIsBurden],
  pattern: ['格式', 'pattern', ASKED, demand],
  minDays: ['最少几天', 'fewest days', ASKED, moreIsBurden],
  maxDays: ['最多几天', 'most days', ASKED, lessIsBurden],
  openEnd: ['可以长期', 'may have no end', ASKED, help],
  step: ['间隔分钟', 'step in minutes', ASKED, perhapsMore],
  withBranch: ['还填开户支行', 'branch asked', STORED, demand],
  decimals: ['小数位数', 'decimals', ASKED, lessIsBurden],
  orIdNumber: ['可填身份证号', 'ID number accepted', ASKED, help],
  level: ['选到哪一级', 'how deep', ASKED, ranked('province', 'city', 'county', 'township')],
  within: ['范围', 'area', ASKED, demand],
  formats: ['可交格式', 'formats', ASKED, favours],
  maxMegabytes: ['文件最大', 'largest file', ASKED, lessIsBurden],
  maxFiles: ['最多文件数', 'most files', ASKED, lessIsBurden],
  withPoint: ['可标位置', 'point on the map', STORED, perhapsMore],
  options: ['选项', 'options', ASKED, perhapsMore],
  list: ['代码表', 'code list', ASKED, perhapsMore],
  under: ['上级取自', 'parent taken from', ASKED, perhapsMore],
  parts: ['除名称外还填', 'asked beside the name', STORED, demands],
  statement: ['声明内容', 'statement', WORDS, pledged],
  signature: ['签名', 'signature', STORED, demand],
  computed: ['算法', 'formula', ['answers'], otherwise],
  result: ['结果类型', 'type of the result', STORED, otherwise],
  concept: ['数据元', 'concept', ['validation', 'answers', 'material'], otherwise],
  purpose: ['处理目的', 'purpose', WORDS, reworded],
  sensitivity: ['敏感程度', 'sensitivity', ['authority'], otherwise],
  columns: ['列', 'columns', STORED, perhapsMore],
  elements: ['字段', 'fields', STORED, perhapsMore],
};

export const SECTION_ROWS: Rows = {
  ...ELEMENT_ROWS,
  title: ['标题', 'title', WORDS, reworded],
  hint: ['说明', 'hint', WORDS, reworded],
  elements: ['字段', 'fields', STORED, perhapsMore],
};

export const PAGE_ROWS: Rows = {
  ...ELEMENT_ROWS,
  title: ['标题', 'title', WORDS, reworded],
  short: ['短标题', 'short title', WORDS, reworded],
  sections: ['分组', 'sections', STORED, perhapsMore],
};

export const FORM_ROWS: Rows = {
  guide: ['引导问题', 'guide questions', WORDS, otherwise],
  pages: ['页', 'pages', STORED, perhapsMore],
};

export const OPTION_ROWS: Rows = {
  key: ['键', 'key', STORED, otherwise],
  label: ['名称', 'label', WORDS, reworded],
  hint: ['说明', 'hint', WORDS, reworded],
  visibleWhen: ['提供的条件', 'when it is offered', ASKED, offeredWhile],
};

export const CODE_ENTRY_ROWS: Rows = {
  key: ['键', 'key', STORED, otherwise],
  label: ['名称', 'label', WORDS, reworded],
  hint: ['说明', 'hint', WORDS, reworded],
  parent: ['上级', 'parent', ASKED, perhapsMore],
  retired: ['停用', 'retired', ASKED, demand],
};

export const CODE_LIST_ROWS: Rows = {
  key: ['键', 'key', ASKED, otherwise],
  name: ['名称', 'name', WORDS, reworded],
  source: ['来源', 'source', WORDS, reworded],
  entries: ['代码', 'codes', ASKED, perhapsMore],
};
