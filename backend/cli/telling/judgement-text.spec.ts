import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../check.js';
import type { Reader } from './reader.js';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { Definition } from '#shared/definition/definition';

const CHINESE: Reader = { language: 'zh', colour: false, width: 72 };
const ENGLISH: Reader = { ...CHINESE, language: 'en' };
const ESCAPE = String.fromCharCode(27);

describe('a judgement in words', () => {
  let folder: string;
  /** What is told of a text or of the tiny definition with a change, without the folder of this run. */
  const told = async (reader: Reader, content: string | ((definition: Definition) => void), ...options: string[]) => {
    const definition = tinyDefinition();
    if (typeof content !== 'string') content(definition);
    const file = join(folder, 'item.json');
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(definition, null, 2));
    const { code, text, say } = await check.run([file, ...options]);
    const words = `${text?.(reader) ?? ''}${say?.(reader) ?? ''}`.replaceAll(`${folder}/`, '');
    return { code, words: words.replaceAll(/─{3,}/g, '───') };
  };
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tongban-words-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('points into the expression, behind escapes and wide signs too', async () => {
    const { code, words } = await told(CHINESE, (definition) => {
      definition.form.pages[0]!.sections[0]!.elements[0]!.visibleWhen = 'form.sort == "甲\\"" && form.nobody > 3.0';
    });
    expect(code).toBe(1);
    // Lines of the tiny definition may move.
    expect(
      words
        .replaceAll(/^ *\d+ │/gm, 'N │')
        .replaceAll(/^ +│/gm, '  │')
        .replace(/:\d+:/, ':N:'),
    ).toContain(
      [
        '── 错误：条件写错 EXPRESSION.INVALID ─── item.json:N:64',
        '',
        '第 1 页 先问 › 名称 显示条件：没有“nobody”这一项，请从列表里选。 它不能运行，所以不能发布。',
        '',
        'N │                 "required": true,',
        'N │                 "visibleWhen": "form.sort == \\"甲\\\\\\"\\" && form.nobody > 3.0"',
        '  │                                                                 ^^^^^^',
        'N │               },',
      ].join('\n'),
    );
    expect(words).toContain('怎么改：改第 ');
    expect(words).toMatch(/个错误；\d+ 处没有算定。有错误，不能发布。$/);
  });

  it('tells what the schema refuses with the place where it stands or should stand', async () => {
    const { words } = await told(ENGLISH, '{\n  "schema": 2,\n  "basics": {"nmae": {"zh": "项"}}\n}\n');
    expect(words).toContain(
      [
        '── Error: Not a definition DEFINITION.MALFORMED ─── item.json:3:3',
        '',
        '“/basics/name” is missing or not of type object and cannot be read.',
        '',
        '2 │   "schema": 2,',
        '3 │   "basics": {"nmae": {"zh": "项"}}',
        '  │   ^^^^^^^^',
        '4 │ }',
        '',
        'To do: Correct this place.',
      ].join('\n'),
    );
    const unknown = await told(ENGLISH, (definition) => Object.assign(definition.basics, { nmae: {} }));
    expect(unknown.words).toMatch(/There is no “nmae” here\.\n\n.*\n\d+ │ {5}"nmae": \{\}\n {3}│ {5}\^{6}\n/);
  });

  it('tells where a text stops being JSON', async () => {
    expect(await told(CHINESE, '{\n  "名字"： "项"\n}')).toEqual({
      code: 2,
      words: [
        '── 不是 JSON FILE.NOT_JSON ─── item.json:2:7',
        '',
        '这里是中文标点「：」。',
        '',
        '1 │ {',
        '2 │   "名字"： "项"',
        '  │         ^^',
        '3 │ }',
        '',
        '怎么改：JSON 要用英文的 :，请换掉。',
      ].join('\n'),
    });
  });

  it('says that warnings alone are no reason to fail, unless asked to be strict', async () => {
    const warned = (definition: Definition) => {
      definition.basics.basicCode = '1';
    };
    const [mild, strict] = [await told(ENGLISH, warned), await told(ENGLISH, warned, '--strict')];
    expect([mild.code, strict.code]).toEqual([0, 1]);
    expect(mild.words).toContain('── Warning: Codes that do not fit CODE.MALFORMED ─── item.json:');
    expect(mild.words).toContain('the exit code is 0; --strict makes warnings count.');
    expect(strict.words).toContain('with --strict, warnings count as findings.');
  });

  it('tells three of a kind at length and the others in a line each', async () => {
    const { words } = await told(CHINESE, (definition) => {
      for (const element of definition.form.pages[0]!.sections[0]!.elements) element.visibleWhen = 'form.nobody';
    });
    expect(words.match(/── 错误：条件写错/g)?.length).toBe(3);
    expect(words).toMatch(/条件写错 EXPRESSION\.INVALID 还有 \d+ 处：\n +\d+:\d+ {2}第 1 页/);
  });

  it('never steers the terminal of its reader, whatever the file holds', async () => {
    const { words } = await told(CHINESE, (definition) => {
      const element = definition.form.pages[0]!.sections[0]!.elements[0]!;
      element.label = { zh: `姓${ESCAPE}[31m名\u202e` };
      element.visibleWhen = 'form.nobody';
    });
    expect(words).toContain('姓\\u001b[31m名\\u202e');
    expect(words).not.toContain(ESCAPE);
    expect((await told({ ...CHINESE, colour: true }, '{')).words).toContain(ESCAPE);
  });

  it('cuts long lines around the place', async () => {
    const golden = JSON.parse(
      await readFile('shared/golden/food-business-catering-new/definition.json', 'utf8'),
    ) as object;
    const { words } = await told(ENGLISH, JSON.stringify({ ...golden, oops: 1 }));
    const line = words.split('\n').find((each) => each.startsWith('1 │'))!;
    expect(line).toMatch(/^1 │ ….*"oops":1}$/);
    expect(line.length).toBeLessThan(120);
  });
});
