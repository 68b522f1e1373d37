import type { Finding } from '#shared/check/finding';
import type { Definition } from '#shared/definition/definition';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';

/** One line of the tree of a form. */
export interface TreeRow {
  readonly pointer: Pointer;
  /** Keys from the page down: the same line after a move, as long as it is in the same place. */
  readonly id: string;
  readonly kind: FormElement['kind'] | 'page' | 'section';
  readonly name: Text;
  /** 1 for pages. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Fields below. */
  readonly count: number;
  readonly expandable: boolean;
  readonly expanded: boolean;
  readonly conditional: boolean;
  readonly severity: 'error' | 'warning' | undefined;
}

interface Branch {
  readonly pointer: Pointer;
  readonly id: string;
  readonly kind: TreeRow['kind'];
  readonly name: Text;
  readonly conditional: boolean;
  readonly children: readonly Branch[];
}

/** The lines that show: closed branches hide what is below them, and wear its findings. */
export function treeRows(
  definition: Definition,
  open: ReadonlySet<string>,
  findings: readonly Finding[],
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const enter = (branches: readonly Branch[], level: number): void => {
    branches.forEach((branch, at) => {
      const expanded = open.has(branch.id);
      const below = branch.children.length > 0 && !expanded;
      rows.push({
        ...branch,
        level,
        position: at + 1,
        siblings: branches.length,
        count: fieldsIn(branch),
        expandable: branch.children.length > 0,
        expanded,
        severity: worst(findings, branch.pointer, below || branch.children.length === 0),
      });
      if (expanded) enter(branch.children, level + 1);
    });
  };
  enter(branchesOf(definition), 1);
  return rows;
}

/** The ids of every branch, for opening all. */
export function allBranches(definition: Definition): readonly string[] {
  const ids = (branch: Branch): readonly string[] =>
    branch.children.length === 0 ? [] : [branch.id, ...branch.children.flatMap(ids)];
  return branchesOf(definition).flatMap(ids);
}

/** The ids of the branches around a place, so that it can be shown. */
export function branchesAround(definition: Definition, pointer: Pointer): readonly string[] {
  const around = (branch: Branch): readonly string[] =>
    pointer.startsWith(`${branch.pointer}/`) ? [branch.id, ...branch.children.flatMap(around)] : [];
  return branchesOf(definition).flatMap(around);
}

function branchesOf({ form }: Definition): readonly Branch[] {
  return form.pages.map((page, at) => {
    const pointer = `/form/pages/${at}`;
    const sections = page.sections.map((section, index): Branch => {
      const here = `${pointer}/sections/${index}`;
      const id = `${page.key}/${section.key}`;
      return {
        pointer: here,
        id,
        kind: 'section',
        name: section.title ?? { zh: '分组', en: 'Section' },
        conditional: section.visibleWhen !== undefined,
        children: section.elements.map((element, position) => branchOf(element, `${here}/elements/${position}`, id)),
      };
    });
    return {
      pointer,
      id: page.key,
      kind: 'page',
      name: page.short ?? page.title,
      conditional: page.visibleWhen !== undefined,
      children: sections,
    };
  });
}

function branchOf(element: FormElement, pointer: Pointer, above: string): Branch {
  const id = `${above}/${element.key}`;
  const list = element.kind === 'table' ? 'columns' : 'elements';
  const children = holdsRows(element)
    ? rowElements(element).map((child, at) => branchOf(child, `${pointer}/${list}/${at}`, id))
    : [];
  return {
    pointer,
    id,
    kind: element.kind,
    name: element.label,
    conditional: element.visibleWhen !== undefined,
    children,
  };
}

function fieldsIn({ kind, children }: Branch): number {
  if (children.length > 0) return children.reduce((sum, child) => sum + fieldsIn(child), 0);
  return kind === 'page' || kind === 'section' ? 0 : 1;
}

function worst(findings: readonly Finding[], pointer: Pointer, deep: boolean): TreeRow['severity'] {
  const here = findings.filter(
    (finding) =>
      finding.pointer === pointer ||
      (finding.pointer.startsWith(`${pointer}/`) && (deep || isOwn(finding.pointer, pointer))),
  );
  return here.some(({ severity }) => severity === 'error')
    ? 'error'
    : here.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : undefined;
}

/** Whether a place is a property of the branch itself, not of a branch below. */
function isOwn(at: Pointer, pointer: Pointer): boolean {
  return !/^\/(sections|elements|columns)\/\d/.test(at.slice(pointer.length));
}
