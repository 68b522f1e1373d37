import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { applyChanges } from '#shared/diff/apply-changes';
import type { Edit } from '#shared/diff/edit';

const TO_MATERIALS = { of: [], inside: ['materials'], index: 0 };
const FIRST = tinyDefinition().materials[0]!;
const PATH = ['materials', { key: FIRST.key }];

/** Edits that cannot be made on the tiny item, and with which code they are refused. */
const REFUSED: readonly (readonly [what: string, edit: Edit, code: string])[] = [
  [
    'a rename of a material that is not there',
    { op: 'rename', path: ['materials', { key: 'no' }], key: 'x' },
    'PLACE_MISSING',
  ],
  ['a move of one', { op: 'move', path: ['materials', { key: 'no' }], to: TO_MATERIALS }, 'PLACE_MISSING'],
  [
    'a material that comes into no list',
    { op: 'insert', to: { ...TO_MATERIALS, inside: ['no'] }, value: { key: 'x' } },
    'PLACE_MISSING',
  ],
  [
    'words in place of others',
    { op: 'set', path: [...PATH, 'name'], before: { zh: '别的' }, value: { zh: '新' } },
    'VALUE_DIFFERS',
  ],
  ['a material that is another by now', { op: 'remove', path: PATH, before: { key: FIRST.key } }, 'VALUE_DIFFERS'],
  ['a material whose key is taken', { op: 'insert', to: TO_MATERIALS, value: { key: FIRST.key } }, 'KEY_TAKEN'],
  ['what the language does not know', { op: 'set', path: ['unknown'], value: 1 }, 'NOT_A_DEFINITION'],
];

describe('applyChanges', () => {
  for (const [what, edit, code] of REFUSED)
    it(`given ${what}, refuses with DIFF.${code} and leaves the item as it was`, () => {
      const item = tinyDefinition();
      const made = applyChanges(item, [{ edits: [edit] }]);
      expect(made.ok ? 'made' : made.refusal.code).toBe(`DIFF.${code}`);
      expect<unknown>(item).toEqual(tinyDefinition());
    });
});
