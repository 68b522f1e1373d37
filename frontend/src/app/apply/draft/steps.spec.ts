import { compileForm } from '#shared/form/compile-form';
import { SAMPLE } from '../../form-view/testing/sample';
import { signPages, wizardSteps } from './steps';

describe('The steps of the wizard', () => {
  const form = compileForm({ form: SAMPLE });

  it('are the visible pages, the materials, the check; what is signed belongs to the check', () => {
    const signed = signPages(form);
    expect([...signed]).toEqual(['sign']);
    const keys = (visible: (page: string) => boolean, materials: boolean) =>
      wizardSteps(form, signed, visible, materials).map(({ key }) => key);
    expect(keys(() => true, true)).toEqual(['shop', 'people', 'materials', 'review']);
    expect(keys((page) => page !== 'people', false)).toEqual(['shop', 'review']);
  });

  it('keep a form of nothing but declarations as pages', () => {
    expect(signPages(compileForm({ form: { pages: SAMPLE.pages.slice(2) } })).size).toBe(0);
  });
});
