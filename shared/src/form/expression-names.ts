import type { Text } from '#shared/kernel/text';
import { allSteps, isStaffed, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { FieldKindName } from '#shared/definition/field';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { Holds, Names } from '#shared/expression/say/names';
import { innerSource } from '#shared/form/inner-source';
import { resolveForm } from '#shared/form/resolve-form';

const text = (zh: string, en: string): Text => ({ zh, en });

/** What the parts of composite answers are called. */
const PARTS: Partial<Record<FieldKindName, Readonly<Record<string, Text>>>> = {
  person: { name: text('姓名', 'name'), idNumber: text('身份证号', 'identity number'), phone: text('电话', 'phone') },
  organisation: {
    name: text('名称', 'name'),
    uscc: text('统一社会信用代码', 'credit code'),
    legalRep: text('法定代表人', 'legal representative'),
    phone: text('电话', 'phone'),
    address: text('地址', 'address'),
  },
  bankAccount: {
    holder: text('户名', 'holder'),
    bank: text('开户银行', 'bank'),
    branch: text('开户支行', 'branch'),
    number: text('账号', 'number'),
  },
  address: { region: text('行政区划', 'division'), detail: text('详细地址', 'street and number') },
  dateRange: { from: text('开始日期', 'first day'), to: text('结束日期', 'last day') },
};

const APPLICANT: Readonly<Record<string, Text>> = {
  'applicant.kind': text('申请人类型', 'Kind of applicant'),
  'applicant.name': text('申请人姓名', 'Name of the applicant'),
  'applicant.idNumber': text('申请人身份证号', 'Identity number of the applicant'),
  'applicant.mobile': text('申请人手机号', 'Mobile number of the applicant'),
  'applicant.org': text('申请单位', 'Applying organisation'),
  'applicant.org.name': text('申请单位名称', 'Name of the applying organisation'),
  'applicant.org.uscc': text('申请单位信用代码', 'Credit code of the applying organisation'),
  'applicant.org.legalRep': text('申请单位法定代表人', 'Legal representative of the applying organisation'),
  'applicant.org.region': text('申请单位所在区划', 'Division of the applying organisation'),
  'applicant.org.address': text('申请单位地址', 'Address of the applying organisation'),
};

const KINDS_OF_APPLICANT: Readonly<Record<string, Text>> = {
  person: text('个人', 'Person'),
  organisation: text('单位', 'Organisation'),
};

const HOLDS: Partial<Record<FieldKindName, Holds>> = {
  yesNo: 'yesNo',
  date: 'date',
  money: 'money',
  multiChoice: 'entries',
  choice: 'text',
  text: 'text',
  longText: 'text',
};

/** A path that people have a name for. */
interface Named {
  readonly label: Text;
  readonly holds?: Holds | undefined;
  readonly options?: ReadonlyMap<string, Text>;
}

/** The parts of a definition that expressions read. */
type NamedParts = Pick<Definition, 'form' | 'codeLists' | 'chain' | 'situations' | 'commitments'>;

const known = new WeakMap<NamedParts, Names>();

/** What people call the things that the expressions of a definition read: for `sayExpression`. The same definition gives the same names. */
export function expressionNames(definition: NamedParts): Names {
  const names = known.get(definition) ?? namesOf(definition);
  known.set(definition, names);
  return names;
}

function namesOf(definition: NamedParts): Names {
  const named = new Map<string, Named>(Object.entries(APPLICANT).map(([path, label]) => [path, { label }]));
  named.set('applicant.kind', {
    label: APPLICANT['applicant.kind']!,
    options: new Map(Object.entries(KINDS_OF_APPLICANT)),
  });
  for (const { sections } of resolveForm(definition).pages)
    for (const { elements } of sections) for (const element of elements) nameElement(element, 'form', named);
  named.set('situation', {
    label: text('办理情形', 'The situation'),
    options: new Map((definition.situations ?? []).map(({ key, name }) => [key, name])),
  });
  named.set('calendar', { label: text('工作日历', 'The calendar') });
  for (const { key, name } of definition.commitments ?? [])
    named.set(`commitment.${key}`, { label: text(`已作「${name.zh}」`, `“${name.en ?? name.zh}” was made`) });
  for (const step of allSteps(definition.chain)) nameStep(definition, step, named);
  return {
    path: (path) => named.get(path)?.label,
    option: (path, key) => named.get(path)?.options?.get(key),
    holds: (path) => (path === 'today' ? 'date' : named.get(path)?.holds),
  };
}

/** What a step leaves behind: its outcome, and what was filled there. */
function nameStep(definition: NamedParts, step: Step, named: Map<string, Named>): void {
  const outcomes = isStaffed(step) || step.kind === 'applicant' ? step.outcomes : [];
  named.set(`step.${step.key}.outcome`, {
    label: text(`${step.name.zh}的办理结果`, `Outcome of ${step.name.en ?? step.name.zh}`),
    options: new Map(outcomes.map(({ key, label }) => [key, label])),
  });
  if (!(isStaffed(step) || step.kind === 'applicant') || step.form === undefined) return;
  for (const { sections } of resolveForm(innerSource(definition, step.form)).pages)
    for (const { elements } of sections)
      for (const element of elements) nameElement(element, `step.${step.key}.form`, named);
}

/** Of several elements with one key, which a draft may have, the first counts. */
function nameElement(element: FormElement, owner: string, named: Map<string, Named>): void {
  const path = `${owner}.${element.key}`;
  if (named.has(path)) return;
  if (holdsRows(element)) {
    named.set(path, { label: element.label, holds: 'rows' });
    for (const inner of rowElements(element)) nameElement(inner, `${path}[]`, named);
    return;
  }
  if (element.kind === 'note') return;
  const options = new Map(optionsOf(element).map(({ key, label }) => [key, label]));
  named.set(path, { label: element.label, holds: holdsOf(element), options });
  for (const [part, label] of Object.entries(PARTS[element.kind] ?? {}))
    named.set(`${path}.${part}`, {
      label: text(`${element.label.zh}的${label.zh}`, `${label.en} of ${element.label.en ?? element.label.zh}`),
      ...(element.kind === 'dateRange' && { holds: 'date' }),
    });
}

function holdsOf(element: Exclude<FormElement, { kind: 'table' | 'repeat' }>): Holds | undefined {
  if (element.kind === 'computed')
    return element.result === 'bool' ? 'yesNo' : element.result === 'string' ? 'text' : undefined;
  return HOLDS[element.kind];
}
