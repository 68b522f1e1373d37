import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { treeDeed } from './tree-keys';
import { allBranches, branchesAround, treeRows } from './tree-rows';

const key = (name: string, altKey = false, ctrlKey = false) => ({ key: name, altKey, ctrlKey });
const definition = tinyDefinition();
const all = new Set(allBranches(definition));
const PEOPLE = '/form/pages/0/sections/0/elements/6';

describe('The tree of a form', () => {
  it('shows pages first and what is open below them, with its place among its siblings', () => {
    const closed = treeRows(definition, new Set(), []);
    expect(
      closed.map(({ id, level, position, siblings, expanded, count }) => [
        id,
        level,
        position,
        siblings,
        expanded,
        count,
      ]),
    ).toEqual([
      ['first', 1, 1, 2, false, 8],
      ['second', 1, 2, 2, false, 1],
    ]);
    const open = treeRows(definition, all, []);
    expect(open.map(({ pointer }) => pointer)).toContain(`${PEOPLE}/elements/1`);
    expect(open.find(({ id }) => id === 'first/who/site')?.conditional).toBeTrue();
  });

  it('opens the way to a place', () => {
    expect(branchesAround(definition, `${PEOPLE}/elements/0`)).toEqual(['first', 'first/who', 'first/who/people']);
  });

  it('lets a closed branch wear the findings below it, an open one only its own', () => {
    const finding = {
      code: 'X',
      severity: 'error',
      pointer: `${PEOPLE}/elements/0/visibleWhen`,
      message: { zh: '错' },
    } as const;
    expect(treeRows(definition, new Set(), [finding])[0]?.severity).toBe('error');
    const open = treeRows(definition, all, [finding]);
    expect(open.find(({ id }) => id === 'first')?.severity).toBeUndefined();
    expect(open.find(({ id }) => id === 'first/who/people/person')?.severity).toBe('error');
  });

  it('is walked by arrows, Home and End', () => {
    const rows = treeRows(definition, all, []);
    const [page, section, name] = rows;
    const from = (pointer: string, name_: string) => treeDeed(rows, pointer, key(name_));
    expect(from(page!.pointer, 'ArrowDown')).toEqual({ deed: 'go', to: section!.pointer });
    expect(from(section!.pointer, 'ArrowUp')).toEqual({ deed: 'go', to: page!.pointer });
    expect(from(page!.pointer, 'ArrowRight')).toEqual({ deed: 'go', to: section!.pointer });
    expect(from(name!.pointer, 'ArrowLeft')).toEqual({ deed: 'go', to: section!.pointer });
    expect(from(page!.pointer, 'ArrowLeft')).toEqual({ deed: 'close', id: 'first' });
    expect(from(page!.pointer, 'ArrowUp')).toBeUndefined();
    expect(from(name!.pointer, 'Home')).toEqual({ deed: 'go', to: page!.pointer });
    expect(from(name!.pointer, 'End')).toEqual({ deed: 'go', to: rows.at(-1)!.pointer });
    expect(treeDeed(treeRows(definition, new Set(), []), page!.pointer, key('ArrowRight'))).toEqual({
      deed: 'open',
      id: 'first',
    });
  });

  it('moves with Alt, adds with A, renames with F2, removes with Del', () => {
    const rows = treeRows(definition, all, []);
    const deed = (name: string, alt = false, ctrl = false) => treeDeed(rows, PEOPLE, key(name, alt, ctrl))?.deed;
    expect(['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'].map((name) => deed(name, true))).toEqual([
      'up',
      'down',
      'into',
      'out',
    ]);
    expect(['a', 'A', 'F2', 'Delete'].map((name) => deed(name))).toEqual(['add', 'add', 'rename', 'remove']);
    expect([deed('d', false, true), deed('x'), deed('z', false, true)]).toEqual(['copy', undefined, undefined]);
  });
});
