import { stepsOf, type Pointer } from '#shared/kernel/pointer';
import { say, type Text } from '#shared/kernel/text';
import type { Language } from '#shared/kernel/language';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { CompiledForm, CompiledPage } from '#shared/form/compiled-form';
import type { FieldIssue } from '#shared/form/form-state';
import { idOf } from './place';

/** Where an issue stands: its page, its question, and the control that mends it. */
export interface IssueSpot {
  readonly page: CompiledPage;
  readonly label: Text;
  /** The DOM id of the control. An answer in a closed row is reached through the row's own button. */
  readonly target: string;
}

/** The spot of an issue; nothing for an answer that the form does not know. */
export function spotOf(issue: FieldIssue, form: CompiledForm): IssueSpot | undefined {
  const [key = '', row, part] = stepsOf(issue.pointer);
  const element = form.elements.get(key);
  const page = form.pages.find(({ sections }) =>
    sections.some(({ elements }) => elements.some((each) => each.key === key)),
  );
  if (element === undefined || page === undefined) return undefined;
  const { source } = element;
  const closedRow = source.kind === 'repeat' && row !== undefined;
  const target = closedRow ? idOf(`/${key}`) + (row === '0' ? '' : `-${row}`) : idOf(whole(issue.pointer, source.kind));
  return { page, label: row === undefined ? source.label : labelInRow(source, Number(row), part), target };
}

/** An answer in a row is told by the list, the number of the row and its own name: 设备设施 4 名称. */
function labelInRow(source: FormElement, row: number, part: string | undefined): Text {
  if (!holdsRows(source) || Number.isNaN(row)) return source.label;
  const inner = rowElements(source).find(({ key }) => key === part)?.label;
  const words = (language: Language): string =>
    `${say(source.label, language)} ${row + 1} ${inner === undefined ? '' : say(inner, language)}`.trim();
  return { zh: words('zh'), en: words('en') };
}

/** The first part of an answer of several. */
const FIRST_PARTS: Partial<Record<FormElement['kind'], string>> = {
  person: '/name',
  organisation: '/name',
  bankAccount: '/holder',
  dateRange: '/from',
  address: '/region',
  mapPoint: '/lat',
};

/** The first part of an answer of several has the id of the whole; so has each file of an answer. */
function whole(pointer: Pointer, kind: FormElement['kind']): Pointer {
  if (kind === 'file') return pointer.replace(/\/\d+$/, '');
  const first = FIRST_PARTS[kind];
  return first !== undefined && pointer.endsWith(first) ? pointer.slice(0, -first.length) : pointer;
}

/** The label in front of a sentence, as a list of issues reads: 联系电话：请填手机号. */
export function labelled(label: Text, sentence: string, language: Language): string {
  const words = say(label, language);
  const colon = language === 'zh' ? '：' : ': ';
  return `${words}${/[？?]$/.test(words) ? ' ' : colon}${sentence}`;
}
