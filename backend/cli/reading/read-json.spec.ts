import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from './read-json.js';

describe('readJson', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'read-json-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it('refuses another encoding than UTF-8 instead of reading signs that nobody wrote', async () => {
    const file = join(folder, 'gb18030.json');
    await writeFile(file, Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xb8, 0xb4, 0x22, 0x7d]));
    const read = await readJson(file);
    expect(read.ok).toBeFalse();
    if (!read.ok) expect(read.say({ language: 'en', colour: false, width: 80 })).toContain('it is not UTF-8');
  });
});
