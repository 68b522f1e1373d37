import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.js';
import { diff } from './diff.js';
import { simulate } from './simulate.js';
import { schema } from './schema.js';
import type { Reader } from './telling/reader.js';
import type { Result } from './verb.js';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { JsonSchemaDocument } from '#shared/definition/definition-json-schema';
import type { SimulationReport } from '#shared/simulate/report/simulation-report';
import { judgeOf } from '#shared/definition/json-schema-judge.spec-support';

const GOLDEN = 'shared/golden/food-business-catering-new/definition.json';
const POSTS = [
  'hall.clerk',
  'market.reviewer',
  'market.chief',
  'market.inspector',
  'market.lead',
  'market.hearing',
  'hall.supervisor',
];
const STAFF = {
  posts: POSTS,
  people: POSTS.map((post) => ({ posts: [post], count: 2 })),
  departments: ['market'],
  regions: ['000000', '000001', '000002', '000003'],
};

interface Told {
  readonly findings: readonly { readonly code: string }[];
  readonly notDecided: readonly { readonly code: string }[];
  readonly changes: readonly { readonly effect: string }[];
}
const ENGLISH: Reader = { language: 'en', colour: false, width: 80 };
const said = (result: Result) => result.say?.(ENGLISH);
const out = (result: Result) => result.out as Told;

describe('the verbs on definitions', () => {
  let folder: string;
  const put = async (name: string, value: unknown) => {
    const file = join(folder, name);
    await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
    return file;
  };
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tongban-verbs-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('check lists what it could not decide apart, and is content', async () => {
    const result = await check.run([GOLDEN]);
    expect(result.code).toBe(0);
    expect(new Set(out(result).notDecided.map((finding) => finding.code))).toEqual(new Set(['POST.UNKNOWN']));
  });

  it('check decides everything with surroundings', async () => {
    const result = await check.run([GOLDEN, '--with', await put('staff.json', STAFF)]);
    expect([result.code, out(result).findings.length, out(result).notDecided.length]).toEqual([0, 0, 0]);
  });

  it('check gives 1 and the findings of what is no definition', async () => {
    const result = await check.run([await put('empty.json', {})]);
    expect([result.code, out(result).findings[0]?.code]).toEqual([1, 'DEFINITION.MALFORMED']);
  });

  it('diff of a definition with itself is 0 and empty, with another 1', async () => {
    const text = await readFile(GOLDEN, 'utf8');
    expect((await diff.run([GOLDEN, GOLDEN])).code).toBe(0);
    const result = await diff.run([GOLDEN, await put('longer.json', text.replace('"n": 8', '"n": 9'))]);
    expect([result.code, out(result).changes.map((change) => change.effect)]).toEqual([1, ['burden']]);
  });

  it('schema tells the language, and the answers of a definition', async () => {
    const language = await schema.run([]);
    expect([language.code, (language.out as JsonSchemaDocument).$id]).toEqual([0, 'urn:tongban:schema:definition']);
    const answers = await schema.run([GOLDEN]);
    expect(answers.code).toBe(0);
    expect(judgeOf(answers.out as JsonSchemaDocument)({ nobodyAsked: 1 })).toBeFalse();
    expect((await schema.run([await put('empty.json', {})])).code).toBe(2);
    expect((await schema.run([GOLDEN, GOLDEN])).code).toBe(2);
  });

  it('hostile files end with findings or a sentence, never with a fault of ours', async () => {
    const deep = await put('deep.json', `{"form":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    const checked = await check.run([deep]);
    expect([checked.code, out(checked).findings[0]?.code]).toEqual([1, 'DEFINITION.MALFORMED']);
    const compared = await diff.run([GOLDEN, deep]);
    expect([compared.code, said(compared)]).toEqual([2, jasmine.stringContaining('nested more than 60 levels deep')]);
    const marked = await put('marked.json', `\uFEFF${await readFile(GOLDEN, 'utf8')}`);
    expect((await check.run([marked])).code).toBe(0);
  });

  it('check tells of a member that is there twice, since only the later one is judged', async () => {
    const text = await readFile(GOLDEN, 'utf8');
    const file = await put('twice.json', text.replace('"schema": 2,', '"schema": 9,\n  "schema": 2,'));
    const result = await check.run([file]);
    expect([result.code, said(result)]).toEqual([
      0,
      `${file}:3:3: the member “schema” is there twice; only the later one counts.`,
    ]);
    expect((await check.run([GOLDEN])).say).toBeUndefined();
  });

  it('simulate runs the named applicants and tells their days', async () => {
    const applicants = GOLDEN.replace('definition', 'applicants');
    const result = await simulate.run([GOLDEN, '--scenarios', applicants, '--runs', '5']);
    const { runs } = result.out as { runs: { key: string; end: string; days: object }[] };
    expect(result.code).toBe(0);
    expect(runs.find(({ key }) => key === 'noodles')?.end).toBe('granted');
    const wrong = JSON.parse(await readFile(applicants, 'utf8')) as { expected: { end: string } }[];
    wrong[0]!.expected.end = 'refused';
    expect((await simulate.run([GOLDEN, '--scenarios', await put('wrong.json', wrong), '--runs', '0'])).code).toBe(1);
    expect(result.text?.(ENGLISH)).toMatch(
      /5 made-up applicants[^]*✓ Noodle shop[^]*All \d+ came through as they should\.$/,
    );
    expect((await simulate.run([GOLDEN, '--scenarios', GOLDEN])).code).toBe(2);
  });

  it('simulate makes applicants up, the same ones for the same seed, and finds who is left behind', async () => {
    const tiny = await put('tiny.json', tinyDefinition());
    const [once, again] = await Promise.all([simulate.run([tiny]), simulate.run([tiny])]);
    expect(once.code).toBe(0);
    expect<unknown>(once.out).toEqual(again.out);
    expect((once.out as { simulation: SimulationReport }).simulation.walks.ended).toBe(100);
    const closed = tinyDefinition((definition) => {
      const never = { holds: 'form.name != form.name', message: { zh: '不行', en: 'No' } };
      Object.assign(definition.form.pages[0]!.sections[0]!.elements[0]!, { checks: [never] });
    });
    const left = await simulate.run([await put('closed.json', closed), '--runs', '3']);
    expect([left.code, left.text?.(ENGLISH)]).toEqual([
      1,
      jasmine.stringMatching(/cannot apply: [^]*Of 3, 3 were left/),
    ]);
  });

  it('wrong use is 2 with a sentence', async () => {
    const wrong = [
      check.run([]),
      check.run(['no-such-file']),
      check.run([await put('x.json', '{')]),
      check.run([GOLDEN, '--with']),
      check.run([GOLDEN, '--standard', GOLDEN]),
      check.run([GOLDEN, '--with', GOLDEN]),
      check.run([GOLDEN, '--loud']),
      simulate.run([GOLDEN, '--runs', 'many']),
      simulate.run([GOLDEN, '--seed', '-1']),
      check.run([GOLDEN, GOLDEN]),
      diff.run([GOLDEN]),
      diff.run([GOLDEN, await put('y.json', {})]),
    ];
    for (const result of await Promise.all(wrong)) {
      expect(result.code).toBe(2);
      expect(said(result)).toMatch(/\S/);
    }
  });
});
