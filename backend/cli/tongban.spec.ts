import { execFile } from 'node:child_process';

const GOLDEN = 'shared/golden/food-business-catering-new/definition.json';

/** The command line in a process of its own, as people and programs call it. */
function tongban(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['build/backend/cli/tongban.js', ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** Three processes may wait long for a busy machine. */
const PATIENCE = 60_000;

describe('the command line', () => {
  it(
    'gives JSON to a program and text to who asks for it',
    async () => {
      const [json, text] = await Promise.all([tongban('check', GOLDEN), tongban('check', GOLDEN, '--format', 'text')]);
      expect([json.code, text.code, json.err, text.err]).toEqual([0, 0, '', '']);
      expect(Object.keys(JSON.parse(json.out) as object)).toEqual(['findings', 'notDecided']);
      expect(text.out).toContain(`${GOLDEN}：`);
    },
    PATIENCE,
  );

  it(
    'tells wrong use on stderr, in the language asked, with how it is called',
    async () => {
      const [none, unknown, file] = await Promise.all([
        tongban(),
        tongban('check', '--loud', GOLDEN, '--lang', 'en'),
        tongban('check', 'no-such-file', '--lang=en'),
      ]);
      expect([none, unknown, file].map(({ code, out }) => [code, out])).toEqual([
        [2, ''],
        [2, ''],
        [2, ''],
      ]);
      expect(none.err).toContain('simulate FILE');
      expect(unknown.err).toBe(
        'There is no option --loud.\n\nUsage: check FILE [--with FILE [--standard FILE]] [--strict]\n',
      );
      expect(file.err).toBe('Cannot read no-such-file: there is no such file.\n');
    },
    PATIENCE,
  );
});
