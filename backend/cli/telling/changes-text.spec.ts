import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diff } from '../diff.js';
import type { Reader } from './reader.js';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { Definition } from '#shared/definition/definition';

const CHINESE: Reader = { language: 'zh', colour: false, width: 80 };

describe('a comparison in words', () => {
  let folder: string;
  const told = async (change: (definition: Definition) => void, reader = CHINESE) => {
    const files = [join(folder, 'a.json'), join(folder, 'b.json')] as const;
    await writeFile(files[0], JSON.stringify(tinyDefinition(), null, 2));
    await writeFile(files[1], JSON.stringify(tinyDefinition(change), null, 2));
    const { code, text } = await diff.run(files);
    return { code, words: (text?.(reader) ?? '').replaceAll(`${folder}/`, '').replaceAll(/:\d+:/g, ':N:') };
  };
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tongban-changes-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('says where nothing changed', async () => {
    expect(await told(() => undefined)).toEqual({ code: 0, words: 'a.json → b.json：没有不同。' });
  });

  it('tells each change under what it touches, with both values, who feels it and where it stands', async () => {
    const { code, words } = await told((definition) => {
      definition.clocks[0]!.limit.n = 6;
      definition.basics.visits = 1;
    });
    expect(code).toBe(1);
    expect(words).toContain('── 时间（1 处）──\n\n[');
    expect(words).toContain('    原来：8 个工作日\n    现在：6 个工作日\n');
    expect(words).toContain('\n    b.json:N:');
    expect(words).toContain(
      [
        '四减（按事项所写）',
        '  材料（最多提交）    1  →  1  不变',
        '  环节                1  →  1  不变',
        '  承诺时限（工作日）  8  →  6  少 2',
        '  申请人跑动          0  →  1  多 1',
      ].join('\n'),
    );
    expect(words).toMatch(/a\.json → b\.json：2 处改动，其中 1 处申请人可能要多做，1 处对申请人有利。$/);
  });

  it('shows what was removed in the older file, and speaks English', async () => {
    const { words } = await told((definition) => definition.materials.pop(), { ...CHINESE, language: 'en' });
    expect(words).toContain('── Materials and fees (1) ──');
    expect(words).toMatch(/\[removed\] material “Plan”.*\n {4}before: .*\n {4}better for the applicant; felt by/);
    expect(words).toContain('\n    a.json:N:');
  });
});
