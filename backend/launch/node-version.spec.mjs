import { tooOld } from './node-version.mjs';

describe('The Node that begins', () => {
  for (const version of ['18.20.4', '20.18.3', '16.0.0']) {
    it(`is refused when it is ${version}, with what to do`, () => {
      expect(tooOld(version)).toContain('install Node 20.19 or newer');
    });
  }

  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.21.0']) {
    it(`is taken when it is ${version}`, () => expect(tooOld(version)).toBeUndefined());
  }
});
