import type { Json } from '#shared/kernel/json';
import type { ElementPlace } from '#shared/definition/form-place';
import type { Located } from '#shared/check/compile-located';
import type { InnerForm } from '#shared/check/inner-forms';

/** Where something that conditions read stands among the roots. */
export interface Read {
  readonly root: 'form' | 'row' | 'applicant' | 'today' | 'situation' | 'record';
  /** Of an answer its key; of what a step, a register or a promise left behind the path below the roots, e.g. step.inspect. */
  readonly key: string;
  /** The group whose row it stands in. */
  readonly row: ElementPlace | undefined;
  /** The form of a step that it is an answer of; undefined for the application. */
  readonly inner: InnerForm | undefined;
  readonly place: ElementPlace | undefined;
}

/** Something that conditions read, with the values worth trying. */
export interface Variable extends Read {
  readonly values: readonly Json[];
  readonly visible: readonly Located[];
  readonly computed: Located | undefined;
  readonly options: readonly { readonly key: string; readonly when: Located }[];
  /** Of which situation holds: their conditions in order, true for an otherwise. */
  readonly situations: readonly { readonly key: string; readonly when: Located | true }[];
  /** Whether an application that was sent has an answer to it wherever it is shown. */
  readonly mustBe: boolean;
  /** The variables that decide which values it may have now, by their place in the order. */
  readonly dependsOn: readonly number[];
}

/** What tells a variable from every other. */
export function idOf({ root, row, inner, key }: Pick<Read, 'root' | 'row' | 'inner' | 'key'>): string {
  return `${root} ${row?.pointer ?? inner?.pointer ?? ''} ${key}`;
}

const reads = new WeakMap<
  Located,
  readonly { readonly path: string; readonly read: Omit<Read, 'place'>; readonly id: string }[]
>();

/** All that an expression reads, with what tells each from every other. */
export function readsOf(located: Located): NonNullable<ReturnType<(typeof reads)['get']>> {
  const earlier = reads.get(located);
  if (earlier !== undefined) return earlier;
  const made = located.expression.reads.map((path) => {
    const read = readAt(path, located);
    return { path, read, id: idOf(read) };
  });
  reads.set(located, made);
  return made;
}

/** What an expression reads: the root that it reads it from, and the names below. */
export function readAt(path: string, { row, inner }: Located): Omit<Read, 'place'> {
  const [root = '', ...names] = path.split('.');
  const plain = { row: undefined, inner: undefined };
  switch (root) {
    case 'applicant':
    case 'today':
    case 'situation':
      return { ...plain, root, key: '' };
    case 'form':
      return { row: undefined, inner, root, key: names[0] ?? '' };
    case 'application':
      return { ...plain, root: 'form', key: names[0] ?? '' };
    case 'row':
      return { row, inner, root, key: names[0] ?? '' };
    default:
      return { ...plain, root: 'record', key: [root, ...names.slice(0, DEPTH[root] ?? 0)].join('.') };
  }
}

/** How deep below their root things that were left behind are told apart: step.<key>, evidence.answers.<material>. */
const DEPTH: Readonly<Record<string, number>> = { step: 1, commitment: 1, evidence: 2, answer: 0, calendar: 0 };
