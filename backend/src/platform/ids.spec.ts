import { uuidv7 } from '#backend/platform/ids';

describe('a UUIDv7', () => {
  it('has the form of RFC 9562, whatever the random bits', () => {
    for (const byte of [0x00, 0xff, 0x5a]) {
      expect(uuidv7(0x017f22e279b0, Buffer.alloc(10, byte))).toMatch(
        /^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('of a later millisecond sorts later', () => {
    expect(uuidv7(1000, Buffer.alloc(10, 0xff)) < uuidv7(1001, Buffer.alloc(10, 0))).toBeTrue();
  });
});
