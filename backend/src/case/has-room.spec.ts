import { hasRoom } from '#backend/case/has-room';

type Doc = Parameters<typeof hasRoom>[0];
type Added = Parameters<typeof hasRoom>[1];

const doc = (seq: number, bytes = 0): Doc => ({ seq, events: ['x'.repeat(bytes)], state: {} }) as unknown as Doc;
const added = (...kinds: string[]): Added =>
  ({ events: kinds.map((kind) => ({ event: { kind } })) }) as unknown as Added;

describe('the room in a case', () => {
  it('is used up by taking and releasing long before it is used up by decisions', () => {
    expect(hasRoom(doc(999), added('stepTaken'))).toBeTrue();
    expect(hasRoom(doc(1000), added('stepReleased'))).toBeFalse();
    expect(hasRoom(doc(1000), added('stepDecided', 'stepEntered'))).toBeTrue();
    expect(hasRoom(doc(1949), added('stepDecided', 'stepEntered'))).toBeFalse();
  });

  it('is counted in bytes too: a document of the database holds 16 MB', () => {
    expect(hasRoom(doc(50, 9_000_000), added('stepTaken'))).toBeFalse();
    expect(hasRoom(doc(50, 9_000_000), added('stepDecided'))).toBeTrue();
    expect(hasRoom(doc(50, 14_000_000), added('stepDecided'))).toBeFalse();
  });
});
