import { spotOf } from './issue-links';
import { sampleSession } from './testing/sample';

describe('spotOf', () => {
  const { form } = sampleSession();
  const target = (pointer: string) => spotOf({ pointer, code: 'FIELD.REQUIRED' }, form)?.target;

  it('leads to the control of a question', () => expect(target('/total')).toBe('q-total'));
  it('leads to the first part of a person by the id of the whole', () => expect(target('/owner/name')).toBe('q-owner'));
  it('leads to another part of it', () => expect(target('/owner/phone')).toBe('q-owner-phone'));
  it('leads to the button of a closed row', () => {
    expect(target('/managers/0/name')).toBe('q-managers');
    expect(target('/managers/1/name')).toBe('q-managers-1');
  });
  it('names an answer in a row by its list, its row and itself', () =>
    expect(spotOf({ pointer: '/managers/1/name', code: 'FIELD.REQUIRED' }, form)?.label.zh).toMatch(/^\S+ 2 \S+$/));
  it('knows the page', () =>
    expect(spotOf({ pointer: '/declare', code: 'FIELD.NOT_DECLARED' }, form)?.page.source.key).toBe('sign'));
  it('has none for an answer without a question', () =>
    expect(spotOf({ pointer: '/other', code: 'FIELD.UNKNOWN' }, form)).toBeUndefined());
});
