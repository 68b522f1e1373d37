import { checkDefinition } from '#shared/check/check-definition';
import { TestBed } from '@angular/core/testing';
import type { Definition } from '#shared/definition/definition';
import { GOLDEN_ITEMS } from '../golden/golden-items.spec-support';
import { judge, judgeFirst } from './judge';
import { JUDGE_PATIENCE_MS, JUDGE_WORKER, type JudgeJob, JudgeRoom, type Verdict } from './judge-room';

/** A worker that does what the spec tells it, when the spec tells it. */
class TrialWorker {
  static made: TrialWorker[] = [];
  ended = false;
  jobs: JudgeJob[] = [];
  onmessage?: (event: { data: unknown }) => void;
  onerror?: (event: unknown) => void;

  constructor() {
    TrialWorker.made.push(this);
  }
  postMessage(job: JudgeJob): void {
    this.jobs.push(job);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(...codes: string[]): void {
    this.onmessage?.({ data: codes.map((code) => ({ code })) });
  }
}

const job = (name: string): JudgeJob => ({ definition: { name } as unknown as Definition, surroundings: undefined });

describe('the room where drafts are judged', () => {
  let room: JudgeRoom;
  let verdicts: Verdict[];
  const settle = (verdict: Verdict): void => void verdicts.push(verdict);
  const last = (): TrialWorker => TrialWorker.made.at(-1)!;

  beforeEach(() => {
    jasmine.clock().install();
    TrialWorker.made = [];
    verdicts = [];
    room = new JudgeRoom(() => new TrialWorker() as unknown as Worker);
  });
  afterEach(() => {
    room.end();
    jasmine.clock().uninstall();
  });

  it('keeps one worker from one judgement to the next', () => {
    room.judge(job('a'), settle);
    last().answer('A');
    room.judge(job('b'), settle);
    last().answer('B');
    expect(TrialWorker.made.length).toBe(1);
    expect(verdicts.map((verdict) => verdict.kind === 'judged' && verdict.findings.map(({ code }) => code))).toEqual([
      ['A'],
      ['B'],
    ]);
    jasmine.clock().tick(JUDGE_PATIENCE_MS);
    expect(verdicts.length).toBe(2);
  });

  it('ends the judgement of an older draft, whose verdict never comes', () => {
    room.judge(job('a'), settle);
    const [first] = TrialWorker.made;
    room.judge(job('b'), settle);
    expect([first!.ended, TrialWorker.made.length, verdicts.length]).toEqual([true, 2, 0]);
    last().answer('B');
    expect(verdicts.length).toBe(1);
  });

  it('gives up after its patience, says so, and begins anew with the next draft', () => {
    room.judge(job('a'), settle);
    jasmine.clock().tick(JUDGE_PATIENCE_MS);
    expect(verdicts).toEqual([{ kind: 'abandoned' }]);
    expect(last().ended).toBeTrue();
    room.judge(job('b'), settle);
    last().answer();
    expect(verdicts.at(-1)).toEqual({ kind: 'judged', findings: [] });
  });

  it('tells that the worker broke, or could not even begin', () => {
    room.judge(job('a'), settle);
    last().onerror?.('out of memory');
    const none = new JudgeRoom(() => {
      throw new Error('no workers here');
    });
    none.judge(job('b'), settle);
    expect(verdicts).toEqual([
      { kind: 'broken', cause: 'out of memory' },
      { kind: 'broken', cause: new Error('no workers here') },
    ]);
  });
});

describe('the real worker', () => {
  it('judges a golden item as the page itself would', async () => {
    const definition = structuredClone(GOLDEN_ITEMS[0]![1]);
    definition.form.pages[0]!.visibleWhen = 'form.nobody';
    const room = new JudgeRoom(TestBed.inject(JUDGE_WORKER));
    const verdict = await new Promise<Verdict>((settle) => room.judge({ definition, surroundings: undefined }, settle));
    room.end();
    expect<unknown>(verdict).toEqual({ kind: 'judged', findings: judge(definition, undefined) });
  }, 30_000);
});

describe('what is known of a draft at once', () => {
  it('is its keys, references and types; what else was found stays and is marked as older', () => {
    const definition = structuredClone(GOLDEN_ITEMS[0]![1]);
    const whole = checkDefinition(definition);
    definition.form.pages[0]!.visibleWhen = 'form.nobody';
    const wrong = { ...judge(definition, undefined)[0]!, pointer: '/mended' };
    const { findings, older } = judgeFirst(definition, [wrong, ...whole]);
    expect(findings[0]?.pointer).toBe('/form/pages/0/visibleWhen');
    expect(findings).not.toContain(wrong);
    expect(older).toEqual(whole);
    expect(findings.slice(-whole.length)).toEqual(whole);
  });

  it('of a draft that cannot be read is what was found before', () => {
    const before = checkDefinition({});
    expect(judgeFirst({} as Definition, before)).toEqual({ findings: before, older: before });
  });
});
