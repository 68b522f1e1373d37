import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readFile } from 'node:fs/promises';
import { checkDefinition } from '#shared/check/check-definition';
import type { Surroundings } from '#shared/check/surroundings';
import type { ReadDirectory } from '#backend/directory/read-directory';
import { DefinitionJudge } from '#backend/item/definition-judge';

const GOLDEN = 'shared/golden/construction-permit/definition.json';
const AROUND: Surroundings = { posts: [], people: [], departments: [], regions: [] };
const DIRECTORY = { surroundings: () => Promise.resolve(AROUND) } as ReadDirectory;

/** A judge whose thread never answers, or dies. */
class TrialJudge extends DefinitionJudge {
  protected override readonly program: URL;
  protected override readonly patience = 200;

  constructor(deed: string) {
    super(DIRECTORY);
    const program = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${deed} });`;
    this.program = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  }
}

describe('The judge of definitions', () => {
  let judge: DefinitionJudge;
  afterEach(() => judge.onApplicationShutdown());

  it('finds what the rules find, without holding up the loop', async () => {
    judge = new DefinitionJudge(DIRECTORY);
    const golden: unknown = JSON.parse(await readFile(GOLDEN, 'utf8'));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const [judged, broken] = await Promise.all([judge.findings(golden), judge.findings({})]);
    delay.disable();
    expect(delay.percentile(99) / 1e6).toBeLessThan(100);
    expect<unknown>(judged).toEqual({ ok: true, value: checkDefinition(golden, AROUND) });
    expect<unknown>(broken).toEqual({ ok: true, value: checkDefinition({}, AROUND) });
  }, 30_000);

  for (const [fate, deed] of [
    ['hangs', 'for (;;);'],
    ['dies', 'process.exit(1);'],
  ] as const)
    it(`refuses, never passes, a definition at which its thread ${fate}`, async () => {
      judge = new TrialJudge(deed);
      expect(await judge.findings({})).toEqual({ ok: false, refusal: { code: 'ITEM.NOT_JUDGED' } });
    });
});
