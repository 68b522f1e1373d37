import { launchToEnd } from './trial/launched.mjs';
import { readSettings } from './settings.mjs';

describe('Settings', () => {
  it('have defaults for everything', () => {
    const { mode, port, mongo, data } = readSettings({});
    expect({ mode, port, mongo }).toEqual({ mode: 'demonstration', port: 3000, mongo: undefined });
    expect(data).toMatch(/\.tongban$/);
  });

  it('that are empty count as not given', () => expect(readSettings({ PORT: '' }).port).toBe(3000));

  for (const [name, value] of [
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['TONGBAN_MODE', 'play'],
    ['MONGODB_URI', 'http://127.0.0.1'],
  ]) {
    it(`refuse ${name}=${value} in one sentence`, async () => {
      const { code, words } = await launchToEnd('serve.mjs', { [name]: value });
      expect(words).toContain(`The setting ${name}=${value} cannot be used`);
      expect(words.trim().split('\n').length).toBe(1);
      expect(code).toBe(1);
    });
  }
});
