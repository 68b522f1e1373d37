import { mayBeCalled, mayConnect } from '#backend/webhook/egress';

describe('Where messages may go', () => {
  const closed = [
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
    ],
    ...['100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', '[::1]', 'localhost', '', '1.2.3', '0x7f000001'],
  ];
  const open = ['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2400:3200::1'];

  for (const address of closed)
    it(`is not ${address || 'nothing'}`, () => expect(mayConnect(address, 'public')).toBeFalse());
  for (const address of open) it(`may be ${address}`, () => expect(mayConnect(address, 'public')).toBeTrue());

  const addresses: readonly [string, boolean, boolean][] = [
    ['https://hooks.example.gov.cn/tongban', true, true],
    ['https://8.8.8.8/x', true, true],
    ['http://hooks.example.gov.cn/', false, false],
    ['http://127.0.0.1:8080/x', false, true],
    ['http://169.254.169.254/latest', false, false],
    ['https://127.0.0.1/x', false, true],
    ['https://2130706433/', false, true],
    ['https://0x7f.1/', false, true],
    ['https://localhost/x', false, false],
    ['https://db.internal/x', false, false],
    ['https://intranet/x', false, false],
    ['https://10.0.0.1/', false, false],
    ['https://[::1]/', false, true],
    ['https://[fd00::1]/', false, false],
    ['https://user:secret@hooks.example.gov.cn/', false, false],
    ['https://hooks.example.gov.cn/#x', false, false],
    ['ftp://hooks.example.gov.cn/', false, false],
    ['file:///etc/passwd', false, false],
    ['nothing', false, false],
  ];
  for (const [address, abroad, here] of addresses)
    it(`${abroad ? 'may' : 'may not'} be subscribed as ${address} in production`, () => {
      expect(mayBeCalled(address, 'public')).toBe(abroad);
      expect(mayBeCalled(address, 'local')).toBe(here);
    });
});
