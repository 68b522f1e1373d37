import { SAMPLE } from '../testing/sample';
import { answerList } from './answer-list';

describe('answerList', () => {
  it('shows what was answered, page by page, and leaves the rest out', () => {
    const pages = answerList(SAMPLE, { total: 30, managers: [{ name: '甲' }] });
    expect<unknown>(pages.map(({ key, answers }) => [key, answers.map(({ pointer }) => pointer)])).toEqual([
      ['shop', ['/total']],
      ['people', ['/managers']],
    ]);
    expect<unknown>(pages[1]!.answers[0]!.rows[0]!.map(({ pointer }) => pointer)).toEqual(['/managers/0/name']);
  });

  it('shows an unanswered question that has an issue', () => {
    const [page] = answerList(SAMPLE, {}, new Set(['/total']));
    expect<unknown>(page!.answers.map(({ pointer, value }) => [pointer, value])).toEqual([['/total', undefined]]);
  });
});
