import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { addPage } from '../edit/add-page';
import { changeText } from '../edit/change-text';
import { NO_HISTORY, perform, redo, saved, undo } from './history';

const LABEL = '/form/pages/0/sections/0/elements/0/label';
const first = tinyDefinition();

function typed(words: readonly string[]) {
  return words.reduce(
    (state, word) =>
      perform(state.definition, state.history, changeText(state.definition, LABEL, 'zh', word, false)!, true),
    { definition: first, history: NO_HISTORY },
  );
}

describe('The steps of a designer', () => {
  it('go back and forth', () => {
    const done = perform(first, NO_HISTORY, addPage(first, 0), false);
    const back = undo(done.definition, done.history)!;
    expect(back.definition).toEqual(first);
    expect(redo(back.definition, back.history)?.definition).toEqual(done.definition);
    expect(undo(first, NO_HISTORY)).toBeUndefined();
    expect(redo(done.definition, done.history)).toBeUndefined();
  });

  it('of typing one text are one step, and one line of the log', () => {
    const state = typed(['名', '名称', '名称二']);
    expect([state.history.past.length, state.history.unsaved.length]).toEqual([1, 1]);
    expect(undo(state.definition, state.history)?.definition).toEqual(first);
  });

  it('forget what was undone once something else is done', () => {
    const done = perform(first, NO_HISTORY, addPage(first, 0), false);
    const back = undo(done.definition, done.history)!;
    const other = perform(back.definition, back.history, addPage(back.definition, 1), false);
    expect(redo(other.definition, other.history)).toBeUndefined();
  });

  it('are logged until they reach the server, undoing among them', () => {
    const done = perform(first, NO_HISTORY, addPage(first, 0), false);
    const back = undo(done.definition, done.history)!;
    expect(back.history.unsaved.map(({ name }) => name)).toEqual(['add-page', 'undo']);
    expect(saved(back.history, 1).unsaved.map(({ name }) => name)).toEqual(['undo']);
  });

  it('lead to where something changed', () => {
    const done = perform(first, NO_HISTORY, addPage(first, 0), false);
    expect(done.focus).toBe('/form/pages/1');
    const back = undo(done.definition, done.history)!;
    expect(redo(back.definition, back.history)?.focus).toBe('/form/pages/1');
  });
});
