import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { Definition } from '#shared/definition/definition';
import { stepMove, intoGroup, outOfGroup } from '../form/tree/step-move';
import { run } from './command';
import { moveElement } from './move-element';
import { removeElement } from './remove-element';

const FIRST = '/form/pages/0/sections/0/elements';
const SECOND = '/form/pages/1/sections/0/elements';

function keysAt({ form }: Definition, page: number): string[] {
  return form.pages[page]!.sections[0]!.elements.map(({ key }) => key);
}

describe('Moving an element', () => {
  it('puts it before the entry that stands there, counted before it is taken out', () => {
    const definition = tinyDefinition();
    const after = run(definition, moveElement(definition, `${FIRST}/0`, FIRST, 3)!).definition;
    expect(keysAt(after, 0).slice(0, 3)).toEqual(['online', 'site', 'name']);
  });

  it('carries it to another page and says where it is now', () => {
    const definition = tinyDefinition();
    const command = moveElement(definition, `${FIRST}/4`, SECOND, 0)!;
    expect(keysAt(run(definition, command).definition, 1)).toEqual(['area', 'why']);
    expect(command.focus).toBe(`${SECOND}/0`);
  });

  it('into a group behind it follows the group that moves up', () => {
    const definition = tinyDefinition();
    const command = moveElement(definition, `${FIRST}/0`, `${FIRST}/6/elements`, 0)!;
    expect(command.focus).toBe(`${FIRST}/5/elements/0`);
  });

  it('does nothing where it would stay, go into itself, or leave rows empty', () => {
    const definition = tinyDefinition(({ form }) => {
      const group = form.pages[0]!.sections[0]!.elements[6]!;
      if (group.kind === 'repeat') group.elements.splice(1);
    });
    expect(moveElement(definition, `${FIRST}/2`, FIRST, 2)).toBeUndefined();
    expect(moveElement(definition, `${FIRST}/2`, FIRST, 3)).toBeUndefined();
    expect(moveElement(definition, `${FIRST}/6`, `${FIRST}/6/elements`, 0)).toBeUndefined();
    expect(moveElement(definition, `${FIRST}/6/elements/0`, FIRST, 0)).toBeUndefined();
  });

  it('by one step goes past its neighbour, then into the next section', () => {
    const definition = tinyDefinition();
    expect(stepMove(definition, `${FIRST}/0`, 1)).toEqual({ list: FIRST, index: 2 });
    expect(stepMove(definition, `${FIRST}/6`, 1)).toEqual({ list: SECOND, index: 0 });
    expect(stepMove(definition, `${SECOND}/0`, -1)).toEqual({ list: FIRST, index: 7 });
    expect(stepMove(definition, `${FIRST}/0`, -1)).toBeUndefined();
  });

  it('goes into the group before it and out behind its group', () => {
    const definition = tinyDefinition();
    const withMore = run(definition, moveElement(definition, `${FIRST}/0`, FIRST, 7)!).definition;
    expect(intoGroup(withMore, `${FIRST}/6`)).toEqual({ list: `${FIRST}/5/elements`, index: 2 });
    expect(intoGroup(definition, `${FIRST}/1`)).toBeUndefined();
    expect(outOfGroup(`${FIRST}/6/elements/1`)).toEqual({ list: FIRST, index: 7 });
  });
});

describe('Removing an element', () => {
  it('tells who uses it from outside, not from inside', () => {
    const places = (at: string) => removeElement(tinyDefinition(), at)!.uses.map((use) => use.at);
    expect(places(`${FIRST}/1`)).toEqual([`${FIRST}/2/visibleWhen`]);
    expect(places(`${FIRST}/6`)).toEqual([]);
    expect(places(`${FIRST}/0`)).toEqual([
      '/materials/0/sources/0/fields/0',
      '/documents/0/body/zh',
      '/results/0/holder',
    ]);
  });

  it('leaves the last page and the last section where they are', () => {
    const definition = tinyDefinition(({ form }) => form.pages.splice(1));
    expect(removeElement(definition, '/form/pages/0')).toBeUndefined();
    expect(removeElement(definition, '/form/pages/0/sections/0')).toBeUndefined();
  });
});
