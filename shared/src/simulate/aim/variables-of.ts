import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import { holdsRows, rowElements } from '#shared/definition/form-element';
import type { Draft } from '#shared/simulate/aim/draft';
import { besideVariable } from '#shared/simulate/aim/beside-variable';
import type { Leaf } from '#shared/expression/goal-leaf';
import { sideValues } from '#shared/simulate/aim/side-values';
import type { Variable } from '#shared/simulate/aim/variable';
import { valuesOf } from '#shared/simulate/fill/values-of';
import { shuffled } from '#shared/kernel/random';

/** Of one variable, so many values are tried at most. */
const MOST = 48;

/** The variables behind the paths that a condition reads; a computed answer stands for what it is reckoned from. */
export function variablesOf(draft: Draft, leaf: Leaf, row: Pointer | undefined, question?: string): Variable[] {
  const found = new Map<string, Variable>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const pointer = pointerOf(path, row);
    const element = pointer === undefined ? undefined : draft.element(pointer);
    if (pointer === undefined || element === undefined) {
      const beside = besideVariable(draft, path, question);
      if (beside !== undefined) found.set(beside.id, beside);
      return;
    }
    if (element.computed !== undefined) return element.computed.reads.forEach(visit);
    if (element.readonlyWhen !== undefined && draft.form.entry(pointer)?.readonly === true)
      element.default?.reads.forEach(visit);
    if (element.source.kind !== 'note') found.set(pointer, formVariable(draft, pointer, path));
  };
  leaf.expression.reads.forEach(visit);
  return [...found.values()];
}

function pointerOf(path: string, row: Pointer | undefined): Pointer | undefined {
  const [root, key] = path.split('.');
  if (key === undefined) return undefined;
  if (root === 'form') return pointerTo(key);
  return root === 'row' && row !== undefined ? `${row}${pointerTo(key)}` : undefined;
}

function formVariable(draft: Draft, pointer: Pointer, path: string): Variable {
  const element = draft.element(pointer)!;
  const { source } = element;
  const name = path.split('.').slice(0, 2).join('.');
  return {
    id: pointer,
    pointer,
    get: () => draft.form.entry(pointer)?.value,
    set: (value) => draft.set(pointer, value),
    values: (leaf, row) => {
      if (holdsRows(source)) return shuffled(draft.random, rowsFor(draft, pointer, leaf));
      const wish = draft.wish(pointer);
      const near = sideValues(draft, { pointer, name, leaf, row });
      const plain = valuesOf(source, {
        ...wish,
        numbers: [...leaf.numbers, ...wish.numbers],
        texts: [...leaf.texts, ...otherTexts(draft, leaf, pointer), ...wish.texts],
      });
      const required = source.kind === 'note' || source.required === true;
      return [...near, ...shuffled(draft.random, plain).slice(0, MOST), ...(required ? [] : [undefined])];
    },
  };
}

/** What else the condition reads, where it is a text: it may have to be in there, or a day of birth to fit. */
function otherTexts(draft: Draft, leaf: Leaf, own: Pointer): string[] {
  return leaf.expression.reads.flatMap((path) => {
    const [root, key, member] = path.split('.');
    if (root !== 'form' || key === undefined || pointerTo(key) === own) return [];
    const value = draft.counted(pointerTo(key, ...(member === undefined ? [] : [member])));
    return typeof value === 'string' ? [value] : [];
  });
}

/** Rows of which one has each value of each member that the condition names; none; one more. */
function rowsFor(draft: Draft, pointer: Pointer, leaf: Leaf): Json[] {
  const { source } = draft.element(pointer)!;
  if (!holdsRows(source)) return [];
  const typed = draft.form.entry(pointer)?.value;
  const rows = Array.isArray(typed) ? (typed as readonly JsonObject[]) : [];
  const members = rowElements(source).filter(({ key }) => leaf.expression.source.includes(`.${key}`));
  const first = rows[0] ?? {};
  const changed = members.flatMap((member): Json[] => {
    if (holdsRows(member)) return [];
    const wish = draft.wish(`${pointer}/0${pointerTo(member.key)}`);
    const options = 'options' in member ? member.options?.map(({ key }) => key) : undefined;
    const own = leaf.expression.source.includes(`.${member.key}`) ? leaf : { numbers: [], texts: [] };
    const values = valuesOf(member, {
      ...wish,
      options: wish.options ?? options,
      numbers: [...own.numbers, ...wish.numbers],
      texts: [...own.texts, ...wish.texts],
    });
    return values
      .slice(0, MOST / 2)
      .flatMap((value): Json[] => [
        [{ ...first, [member.key]: value }, ...rows.slice(1)],
        rows.length > 1 ? rows.map((row) => ({ ...row, [member.key]: value })) : [...rows, { [member.key]: value }],
      ]);
  });
  return [...changed, ...((source.min ?? 0) === 0 ? [[]] : []), [...rows, {}], rows.slice(0, -1)].filter(
    (list) => (list as readonly Json[]).length <= source.max,
  );
}
