import { addressAfterSignIn } from './address-after-sign-in';

describe('addressAfterSignIn', () => {
  it('is what was asked for', () => {
    expect(addressAfterSignIn('/services/food?begin=1', ['applicant'])).toBe('/services/food?begin=1');
  });

  it('is the own room without a wish', () => expect(addressAfterSignIn(undefined, ['author'])).toBe('/studio'));

  for (const foreign of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '']) {
    it(`never leads to another site (${foreign})`, () => expect(addressAfterSignIn(foreign, ['applicant'])).toBe('/'));
  }
});
