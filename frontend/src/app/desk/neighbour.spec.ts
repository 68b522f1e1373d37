import { neighbourOf } from './neighbour';

const LIST = ['a', 'b', 'c'].map((id) => ({ id }));

describe('the neighbour in the list', () => {
  it('is the next or the one before', () => {
    expect(neighbourOf(LIST, 'b', 1)?.id).toBe('c');
    expect(neighbourOf(LIST, 'b', -1)?.id).toBe('a');
  });

  it('is nobody beyond the ends', () => {
    expect(neighbourOf(LIST, 'c', 1)).toBeUndefined();
    expect(neighbourOf(LIST, 'a', -1)).toBeUndefined();
  });

  it('is the first where the case has left the list', () => {
    expect(neighbourOf(LIST, 'decided', 1)?.id).toBe('a');
    expect(neighbourOf([], 'decided', 1)).toBeUndefined();
  });
});
