import { judge } from '#shared/definition/field-kind/judge.spec-support';

const field = { kind: 'file', formats: ['pdf', 'jpg'], maxMegabytes: 1, maxFiles: 2 } as const;
const a = { id: 'a', name: '图.pdf', type: 'application/pdf', bytes: 1000, sha256: '0'.repeat(64) };
const b = { ...a, id: 'b', type: 'image/jpeg' };

const ROWS: readonly (readonly [what: string, value: unknown, said: unknown])[] = [
  ['files', [a, b], []],
  ['a file of the largest size', [{ ...a, bytes: 1_000_000 }], []],
  ['one byte more', [{ ...a, bytes: 1_000_001 }], ['FIELD.FILE_TOO_LARGE /0']],
  ['another format', [b, { ...a, type: 'image/png' }], ['FIELD.FILE_TYPE /1']],
  ['one file twice', [a, a], ['FIELD.FILE_TWICE /1']],
  ['too many files', [a, b, { ...a, id: 'c' }], ['FIELD.TOO_MANY_FILES']],
  ['no file', [], 'empty'],
  ['a type that nobody may hand in', [{ ...a, type: 'text/html' }], 'malformed'],
  ['a file without fingerprint', [{ ...a, sha256: 'x' }], 'malformed'],
  ['an empty file', [{ ...a, bytes: 0 }], 'malformed'],
  ['another member', [{ ...a, path: '/etc/passwd' }], 'malformed'],
  ['a file that is no list', a, 'malformed'],
  ['a list without end', Array.from({ length: 101 }, (_, n) => ({ ...a, id: String(n) })), 'malformed'],
];

describe('file', () => {
  for (const [what, value, said] of ROWS) {
    it(`judges ${what}`, () => expect<unknown>(judge(field, value)).toEqual(said));
  }
});
