import type { Text } from '#shared/kernel/text';
import type { Names } from '#shared/expression/say/names';

const PATHS: Readonly<Record<string, Text>> = {
  'form.projects': { zh: '经营项目', en: 'Projects' },
  'form.seats': { zh: '座位数', en: 'Seats' },
  'form.area': { zh: '面积', en: 'Floor area' },
  'form.online': { zh: '网上经营', en: 'Online trade' },
  'form.kind': { zh: '种类', en: 'Kind' },
  'form.capital': { zh: '注册资本', en: 'Capital' },
  'form.name': { zh: '名称', en: 'Name' },
  'form.start': { zh: '开业日期', en: 'Opening day' },
  'form.idNumber': { zh: '身份证号', en: 'Identity number' },
  'form.uscc': { zh: '信用代码', en: 'Credit code' },
  'form.owner': { zh: '负责人', en: 'Owner' },
  'form.warehouses': { zh: '仓库', en: 'Warehouses' },
  'form.warehouses[].area': { zh: '面积', en: 'Area' },
  'form.warehouses[].use': { zh: '用途', en: 'Use' },
  'form.warehouses[].parts': { zh: '隔间', en: 'Parts' },
  'form.warehouses[].parts[].size': { zh: '大小', en: 'Size' },
  'row.area': { zh: '面积', en: 'Area' },
  'step.inspect.outcome': { zh: '现场核查的办理结果', en: 'outcome of the inspection' },
  'applicant.kind': { zh: '申请人类型', en: 'Kind of applicant' },
};

const OPTIONS: Readonly<Record<string, Text>> = {
  'form.projects cold': { zh: '冷食类制售', en: 'Cold food' },
  'form.projects hot': { zh: '热食类制售', en: 'Hot food' },
  'form.projects raw': { zh: '生食类制售', en: 'Raw food' },
  'form.kind a': { zh: '甲', en: 'A' },
  'form.kind b': { zh: '乙', en: 'B' },
  'form.warehouses[].use cold': { zh: '冷库', en: 'Cold store' },
  'step.inspect.outcome pass': { zh: '通过', en: 'passed' },
  'applicant.kind person': { zh: '个人', en: 'Person' },
};

const HOLDS: Readonly<Record<string, 'yesNo' | 'date' | 'text' | 'money' | 'rows' | 'entries'>> = {
  'form.online': 'yesNo',
  'form.capital': 'money',
  'form.start': 'date',
  'form.name': 'text',
  'form.idNumber': 'text',
  'form.warehouses': 'rows',
  'form.projects': 'entries',
  today: 'date',
};

/** Names of a restaurant's form, for the specs. */
export const NAMES: Names = {
  path: (path) => PATHS[path],
  option: (path, key) => OPTIONS[`${path} ${key}`],
  holds: (path) => HOLDS[path],
};
