import { type FormElement, holdsRows } from '#shared/definition/form-element';
import { freshKey } from './fresh-key';

/** A copy whose keys are fresh, those of its rows included, so that nothing is there twice. */
export function rekeyed<E extends FormElement>(element: E, taken: Set<string>): E {
  const key = freshKey(element.key, taken);
  taken.add(key);
  const { formerly: _formerly, ...kept } = element;
  if (!holdsRows(element)) return { ...kept, key } as E;
  const inner = new Set<string>();
  const names = new Map<string, string>();
  const fresh = <T extends FormElement>(child: T): T => {
    const copy = rekeyed(child, inner);
    names.set(child.key, copy.key);
    return copy;
  };
  if (element.kind === 'table') return { ...kept, key, columns: element.columns.map(fresh) } as unknown as E;
  const elements = element.elements.map(fresh);
  return { ...kept, key, elements, summary: element.summary.map((name) => names.get(name) ?? name) } as unknown as E;
}
