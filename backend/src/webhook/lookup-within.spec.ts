import { lookupWithin } from '#backend/webhook/lookup-within';

/** A resolver that says what a spec wants, as a hostile one of a subscriber's domain may (DNS rebinding). */
const saying =
  (...addresses: string[]) =>
  (_: string, __: object, answer: (error: Error | null, found: { address: string; family: number }[]) => void) =>
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

const lookedUp = (addresses: readonly string[], all: boolean) =>
  new Promise((settle) =>
    lookupWithin('public', saying(...addresses))('hooks.example.gov.cn', { all }, (error, found) =>
      settle(error === null ? found : (error as NodeJS.ErrnoException).code),
    ),
  );

describe('A name that is looked up for a connection', () => {
  it('leads to what it stands for, in the form that is asked for', async () => {
    expect(await lookedUp(['8.8.8.8'], false)).toBe('8.8.8.8');
    expect(await lookedUp(['8.8.8.8'], true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });

  it('leads nowhere where any of its addresses is closed, or it has none', async () => {
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['::ffff:169.254.169.254'], []]) {
      expect(await lookedUp(addresses, false))
        .withContext(addresses.join())
        .toBe('EFORBIDDEN');
      expect(await lookedUp(addresses, true))
        .withContext(addresses.join())
        .toBe('EFORBIDDEN');
    }
  });
});
