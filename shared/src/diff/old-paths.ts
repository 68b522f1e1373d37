import type { Json } from '#shared/kernel/json';
import { isKeyedList, isObject, stepTo, type KeyedElement, type KeyedPath } from '#shared/diff/keyed-path';

/** Where every element with a key stands in a definition, by its object. */
export function oldPaths(root: Json): ReadonlyMap<KeyedElement, KeyedPath> {
  const paths = new Map<KeyedElement, KeyedPath>();
  const visit = (value: Json, path: KeyedPath): void => {
    if (isKeyedList(value)) {
      const twice = new Set(value.map(({ key }) => key)).size < value.length;
      return value.forEach((element) => {
        const there = [...path, twice ? stepTo(value, element) : { key: element.key }];
        paths.set(element, there);
        visit(element, there);
      });
    }
    if (isObject(value)) for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
  };
  visit(root, []);
  return paths;
}
