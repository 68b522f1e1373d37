import { readSettings } from '#backend/platform/settings';

const MONGO = 'mongodb://127.0.0.1:27017/?replicaSet=x';

describe('the settings', () => {
  it('have a value for everything but the database’s address', () => {
    const settings = readSettings({ MONGODB_URI: MONGO, PORT: '' });
    expect([settings.mode, settings.port, settings.host, settings.database]).toEqual([
      'demonstration',
      3000,
      '127.0.0.1',
      'tongban',
    ]);
    expect(settings.site).toBeUndefined();
  });

  it('take the database’s name from its address, and rather from a setting of its own', () => {
    expect(readSettings({ MONGODB_URI: 'mongodb://u:p@h1,h2/city?replicaSet=x' }).database).toBe('city');
    expect(readSettings({ MONGODB_URI: 'mongodb://h/city', TONGBAN_DATABASE: 'other' }).database).toBe('other');
  });

  it('that cannot be used are named in one sentence', () => {
    expect(() => readSettings({})).toThrowError(/MONGODB_URI/);
    expect(() => readSettings({ MONGODB_URI: 'http://x' })).toThrowError(/MONGODB_URI.*mongodb:\/\//);
    expect(() => readSettings({ MONGODB_URI: MONGO, PORT: '70000' })).toThrowError(/PORT/);
    expect(() => readSettings({ MONGODB_URI: MONGO, TONGBAN_MODE: 'staging' })).toThrowError(/TONGBAN_MODE/);
  });

  it('of production know the site’s own address', () => {
    expect(() => readSettings({ MONGODB_URI: MONGO, TONGBAN_MODE: 'production' })).toThrowError(/TONGBAN_ORIGIN/);
    const settings = readSettings({
      MONGODB_URI: MONGO,
      TONGBAN_MODE: 'production',
      TONGBAN_ORIGIN: 'https://a.example/x/',
    });
    expect(settings.origin).toBe('https://a.example');
  });

  it('set the clock ahead in trials only', () => {
    expect(readSettings({ MONGODB_URI: MONGO }).clockAhead).toBe(0);
    const ahead = { MONGODB_URI: MONGO, TONGBAN_CLOCK_AHEAD: '90' };
    expect(readSettings({ ...ahead, TONGBAN_MODE: 'test' }).clockAhead).toBe(90);
    expect(() => readSettings(ahead)).toThrowError(/TONGBAN_CLOCK_AHEAD/);
    expect(() =>
      readSettings({ ...ahead, TONGBAN_MODE: 'production', TONGBAN_ORIGIN: 'https://a.example' }),
    ).toThrowError(/TONGBAN_CLOCK_AHEAD/);
  });

  const KEY = { TONGBAN_REGISTER_KEY: 'k'.repeat(32) };
  const registers = (addresses: string, more: object = KEY) =>
    readSettings({ MONGODB_URI: MONGO, TONGBAN_REGISTERS: addresses, ...more });

  it('name the registers that may be asked, and none where they are absent', () => {
    expect(readSettings({ MONGODB_URI: MONGO }).registers).toBeUndefined();
    expect(registers('{"civil":"https://civil.example/ask","credit":"http://127.0.0.1:7/c"}').registers).toEqual({
      addresses: { civil: 'https://civil.example/ask', credit: 'http://127.0.0.1:7/c' },
      key: KEY.TONGBAN_REGISTER_KEY,
    });
  });

  for (const [what, addresses] of [
    ['that are not encrypted', '{"civil":"http://civil.example/"}'],
    ['of a scheme that is no web', '{"civil":"file:///etc/passwd"}'],
    ['where clouds tell their secrets', '{"civil":"https://169.254.169.254/latest"}'],
    ['with a password', '{"civil":"https://u:p@civil.example/"}'],
    ['with a query', '{"civil":"https://civil.example/?to="}'],
    ['of a register that nobody knows', '{"weather":"https://weather.example/"}'],
    ['that are no JSON', 'https://civil.example/'],
  ] as const) {
    it(`refuse registers ${what}`, () => {
      expect(() => registers(addresses)).toThrowError(/TONGBAN_REGISTERS/);
    });
  }

  it('ask no register without a secret to sign with', () => {
    expect(() => registers('{"civil":"https://civil.example/"}', {})).toThrowError(/TONGBAN_REGISTER_KEY/);
    expect(() => registers('{}', { TONGBAN_REGISTER_KEY: 'short' })).toThrowError(/TONGBAN_REGISTER_KEY/);
  });

  const mail = (url: string, more: object = { TONGBAN_MAIL_FROM: 'notice@a.example' }) =>
    readSettings({ MONGODB_URI: MONGO, TONGBAN_SMTP: url, ...more }).mail;

  it('name the mail server, and encrypt every line that leaves this machine', () => {
    expect(readSettings({ MONGODB_URI: MONGO }).mail).toBeUndefined();
    expect(mail('smtp://127.0.0.1:2525')?.secret).toBeFalse();
    expect(mail('smtp://mail.example:587')?.secret).toBeTrue();
    expect(mail('smtps://user:word@mail.example')?.from).toBe('notice@a.example');
  });

  it('refuse a mail server that is none, and one without a sender', () => {
    for (const url of ['https://mail.example', 'smtp://mail.example?proxy=http://x', 'mail.example'])
      expect(() => mail(url)).toThrowError(/TONGBAN_SMTP/);
    expect(() => mail('smtp://mail.example', {})).toThrowError(/TONGBAN_MAIL_FROM/);
  });
});
