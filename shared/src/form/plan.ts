import type { CompiledElement, CompiledForm, CompiledPage, CompiledSection } from '#shared/form/compiled-form';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import { inOrder } from '#shared/form/dependency-order';

/** Who reads a value: for its own value or visibility, or only for its issues. `sameRow` where it reads as `row.key`. */
export interface Reader {
  readonly node: PlanNode;
  readonly phase: 'value' | 'issues';
  readonly sameRow: boolean;
}

/**
 * A part of the form that has a visibility or a value which others may need. `rows` is the visibility of a table or group,
 * `list` its value, which needs all that stands in its rows. Nodes inside rows are templates. `situation` is which one holds.
 */
export interface PlanNode {
  readonly kind: 'situation' | 'page' | 'section' | 'field' | 'rows' | 'list';
  readonly key: string;
  /** Place in the definition, e.g. '/form/pages/0/sections/1/elements/3'. */
  readonly pointer: Pointer;
  readonly part: CompiledPage | CompiledSection | CompiledElement | CompiledForm;
  /** The part whose visibility it inherits. */
  readonly holder: PlanNode | undefined;
  /** Nodes of which it needs the value or the visibility first. */
  readonly needs: Set<PlanNode>;
  readonly readers: Reader[];
  /** Nodes inside: sections of a page, elements of a section or row; the `list` of a `rows` stands last. */
  readonly inside: PlanNode[];
  /** Position in the order of evaluation. */
  rank: number;
}

/** The dependency graph of a form, and the order in which everything is evaluated. */
export interface Plan {
  /** Which situation holds; undefined where the item has none. */
  readonly situation: PlanNode | undefined;
  readonly pages: readonly PlanNode[];
  /** Every node, in the order of evaluation. */
  readonly order: readonly PlanNode[];
}

type Names = ReadonlyMap<string, PlanNode>;
const plans = new WeakMap<CompiledForm, Plan>();

/** The plan of a form, made once. */
export function planOf(form: CompiledForm): Plan {
  const known = plans.get(form);
  if (known !== undefined) return known;
  const all: PlanNode[] = [];
  const situation =
    form.situations.length === 0 ? undefined : node('situation', 'situation', '/situations', form, undefined, all);
  const pages = form.pages.map((page, index) => pageNode(page, index, all));
  const elements = pages.flatMap((page) => page.inside.flatMap((section) => section.inside));
  const names = namesOf(elements);
  for (const reader of [...(situation ? [situation] : []), ...pages])
    link(reader, { form: names, row: undefined, situation });
  const plan = { situation, pages, order: inOrder(all) };
  plan.order.forEach((node, rank) => (node.rank = rank));
  plans.set(form, plan);
  return plan;
}

function node(
  kind: PlanNode['kind'],
  key: string,
  pointer: Pointer,
  part: PlanNode['part'],
  holder: PlanNode | undefined,
  all: PlanNode[],
): PlanNode {
  const made: PlanNode = {
    kind,
    key,
    pointer,
    part,
    holder,
    needs: new Set(holder && [holder]),
    readers: [],
    inside: [],
    rank: 0,
  };
  all.push(made);
  return made;
}

function pageNode(page: CompiledPage, index: number, all: PlanNode[]): PlanNode {
  const made = node('page', page.source.key, pointerTo('form', 'pages', index), page, undefined, all);
  page.sections.forEach((section, at) => {
    const inner = node(
      'section',
      section.source.key,
      `${made.pointer}${pointerTo('sections', at)}`,
      section,
      made,
      all,
    );
    made.inside.push(inner);
    const places = section.source.elements;
    for (const element of section.elements)
      inner.inside.push(
        elementNode(element, `${inner.pointer}${pointerTo('elements', indexIn(places, element))}`, inner, all),
      );
  });
  return made;
}

function elementNode(element: CompiledElement, pointer: Pointer, holder: PlanNode, all: PlanNode[]): PlanNode {
  const { source } = element;
  if (source.kind !== 'table' && source.kind !== 'repeat')
    return node('field', element.key, pointer, element, holder, all);
  const rows = node('rows', element.key, pointer, element, holder, all);
  const [member, places] = source.kind === 'table' ? ['columns', source.columns] : ['elements', source.elements];
  for (const inner of element.row)
    rows.inside.push(elementNode(inner, `${pointer}${pointerTo(member, indexIn(places, inner))}`, rows, all));
  const list = node('list', element.key, pointer, element, rows, all);
  for (const inner of rows.inside) list.needs.add(valueNode(inner));
  rows.inside.push(list);
  return rows;
}

function indexIn(places: readonly unknown[], element: CompiledElement): number {
  return places.indexOf(element.source);
}

/** The node that holds the value of an element. */
function valueNode(element: PlanNode): PlanNode {
  return element.kind === 'rows' ? element.inside.at(-1)! : element;
}

function namesOf(elements: readonly PlanNode[]): Names {
  return new Map(
    elements.filter((element) => element.kind !== 'list').map((element) => [element.key, valueNode(element)]),
  );
}

/** Connects a node, and all inside it, with what their expressions read. */
function link(reader: PlanNode, roots: { form: Names; row: Names | undefined; situation: PlanNode | undefined }): void {
  const { form, row, situation } = roots;
  const { value, issues } = expressionsOf(reader);
  for (const { expressions, phase } of [
    { expressions: value, phase: 'value' as const },
    { expressions: issues, phase: 'issues' as const },
  ]) {
    for (const path of new Set(expressions.flatMap((expression) => expression?.reads ?? []))) {
      const [root, key = ''] = path.split('.');
      const read =
        root === 'situation' ? situation : root === 'form' ? form.get(key) : root === 'row' ? row?.get(key) : undefined;
      if (read === undefined) continue;
      read.readers.push({ node: reader, phase, sameRow: root === 'row' });
      if (phase === 'value') reader.needs.add(read);
    }
  }
  if (situation !== undefined && 'situations' in reader.part && reader.kind === 'page') {
    situation.readers.push({ node: reader, phase: 'value', sameRow: false });
    reader.needs.add(situation);
  }
  const inner = reader.kind === 'rows' ? namesOf(reader.inside) : row;
  for (const part of reader.inside) link(part, { ...roots, row: inner });
}

type Expressions = readonly (CompiledExpression | undefined)[];

/** The expressions that decide value and visibility, and those that only bring issues. */
function expressionsOf(reader: PlanNode): { readonly value: Expressions; readonly issues: Expressions } {
  if (reader.kind === 'list') return { value: [], issues: [] };
  if ('elements' in reader.part && 'situations' in reader.part)
    return { value: reader.part.situations.map(({ when }) => when), issues: [] };
  const value = [reader.part.visibleWhen];
  if (!('checks' in reader.part)) return { value, issues: [] };
  const { readonlyWhen, default: first, computed, requiredWhen, checks, options } = reader.part;
  return {
    value: [...value, readonlyWhen, first, computed],
    issues: [requiredWhen, ...checks.map((check) => check.holds), ...options.map((option) => option.visibleWhen)],
  };
}
