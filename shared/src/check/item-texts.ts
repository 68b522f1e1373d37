import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';

/** A text of a definition that people read: where it stands, what it is, whose it is. */
export interface ItemText {
  readonly pointer: Pointer;
  readonly text: Text;
  /** Its name and those above it that are no numbers, e.g. pages, elements, label. */
  readonly names: readonly string[];
  /** The key of the part that it belongs to. */
  readonly owner: string | undefined;
}

const known = new WeakMap<Definition, readonly ItemText[]>();

/** Every text that applicants or officers read, in the order of the definition; those of scenarios only authors read. */
export function itemTexts(definition: Definition): readonly ItemText[] {
  const found = known.get(definition) ?? gathered(definition);
  known.set(definition, found);
  return found;
}

function gathered(definition: Definition): ItemText[] {
  const texts: ItemText[] = [];
  const visit = (value: unknown, pointer: Pointer, names: readonly string[], owner: string | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((each, index) => visit(each, `${pointer}/${index}`, names, owner));
      return;
    }
    if (isText(value)) {
      texts.push({ pointer, text: value, names, owner });
      return;
    }
    const { key } = value as { readonly key?: unknown };
    const own = typeof key === 'string' ? key : owner;
    for (const [name, inner] of Object.entries(value))
      if (pointer !== '' || name !== 'scenarios') visit(inner, `${pointer}${pointerTo(name)}`, [...names, name], own);
  };
  visit(definition, '', [], undefined);
  return texts;
}

function isText(value: object): value is Text {
  return 'zh' in value && typeof value.zh === 'string' && Object.keys(value).every((name) => /^(zh|en)$/.test(name));
}
