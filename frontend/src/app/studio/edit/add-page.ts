import type { Definition } from '#shared/definition/definition';
import type { Page } from '#shared/definition/form';
import type { Json } from '#shared/kernel/json';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { freshKey } from './fresh-key';
import { formKeys } from './keys-taken';

/** Adds an empty page with one section behind the page of that index. */
export function addPage(definition: Definition, after: number): Command {
  const keys = new Set(formKeys(definition));
  const key = freshKey('page', keys);
  const page: Page = {
    key,
    title: { zh: '新的一页' },
    sections: [{ key: freshKey('section', keys.add(key)), elements: [] }],
  };
  return {
    name: 'add-page',
    place: placeOf(definition, '/form/pages', page.title),
    patches: [{ op: 'insert', list: '/form/pages', index: after + 1, value: page as unknown as Json }],
    focus: `/form/pages/${after + 1}`,
  };
}
