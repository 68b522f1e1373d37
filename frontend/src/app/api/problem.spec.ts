import { HttpErrorResponse } from '@angular/common/http';
import { toProblem } from './problem';

describe('toProblem', () => {
  it('reads code, title, places and params of problem+json', () => {
    const error = {
      code: 'ANSWER.INVALID',
      title: '请改 1 处',
      status: 422,
      params: { n: 1 },
      errors: [{ pointer: '/answers/name', code: 'ANSWER.REQUIRED' }],
    };
    const problem = toProblem(new HttpErrorResponse({ status: 422, error }));
    expect(problem.code).toBe('ANSWER.INVALID');
    expect(problem.title).toBe('请改 1 处');
    expect(problem.params['n'] === 1).toBeTrue();
    expect(problem.errors[0]?.pointer).toBe('/answers/name');
    expect(problem.unknown).toBeFalse();
  });

  it('reads a body that arrived as text', () => {
    expect(
      toProblem(new HttpErrorResponse({ status: 409, error: '{"code":"CASE.ENDED","title":"已办结"}' })).code,
    ).toBe('CASE.ENDED');
  });

  it('says that it is not known what happened when no answer came, or a broken one', () => {
    expect(toProblem(new HttpErrorResponse({ status: 0 })).code).toBe('NETWORK.UNREACHABLE');
    expect(toProblem(new HttpErrorResponse({ status: 0 })).unknown).toBeTrue();
    expect(toProblem(new HttpErrorResponse({ status: 502, error: '<html>' })).code).toBe('ANSWER.UNREADABLE');
    expect(toProblem(new HttpErrorResponse({ status: 502, error: '<html>' })).unknown).toBeTrue();
  });

  it('keeps a problem as it is and never lets another exception pass for an answer', () => {
    const problem = toProblem(new HttpErrorResponse({ status: 0 }));
    expect(toProblem(problem)).toBe(problem);
    expect(toProblem(new TypeError('x')).code).toBe('SCREEN.FAILED');
  });
});
