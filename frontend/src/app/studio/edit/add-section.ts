import type { Definition } from '#shared/definition/definition';
import type { Section } from '#shared/definition/form';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { freshKey } from './fresh-key';
import { formKeys } from './keys-taken';

/** Adds an empty section to a page at that index. */
export function addSection(definition: Definition, page: Pointer, index: number): Command {
  const section: Section = { key: freshKey('section', formKeys(definition)), title: { zh: '新分组' }, elements: [] };
  const list = `${page}/sections`;
  return {
    name: 'add-section',
    place: placeOf(definition, page, section.title),
    patches: [{ op: 'insert', list, index, value: section as unknown as Json }],
    focus: `${list}/${index}`,
  };
}
