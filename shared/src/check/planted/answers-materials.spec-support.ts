import type { Definition } from '#shared/definition/definition';
import type { Material } from '#shared/definition/material';
import { promise } from '#shared/check/planted/law-promises.spec-support';
import type { Planted } from '#shared/check/planted/planted.spec-support';

const name = { zh: '材料', en: 'Paper' };
const licence: Material['sources'][number] = { kind: 'certificate', type: 'licence', holder: 'form.name' };
const upload: Material['sources'][number] = { kind: 'upload', formats: ['pdf'], maxMegabytes: 5, maxFiles: 1 };
const plan = (d: Definition): Material => d.materials[1]!;
/** Where materials come from, and from whom they are asked. */
export const PLANTED_MATERIALS: readonly Planted[] = [
  {
    what: 'a required material that only a certificate proves',
    plant: (d) => (plan(d).sources = [licence]),
    findings: ['MATERIAL.NO_SOURCE /materials/1/sources'],
  },
  { what: 'a certificate, else files', plant: (d) => (plan(d).sources = [licence, upload]), findings: [] },
  {
    what: 'an optional material that only a certificate proves',
    plant: (d) => Object.assign(plan(d), { sources: [licence], necessity: 'optional' }),
    findings: [],
  },
  {
    what: 'a promise that is never offered to whoever needs the material',
    plant: (d) => {
      promise(d, { offeredWhen: 'form.area < 50' });
      plan(d).sources = [{ kind: 'commitment', commitment: 'promise' }];
    },
    findings: ['MATERIAL.NO_SOURCE /materials/1/sources'],
  },
  {
    what: 'a promise that is barred for some',
    plant: (d) => {
      promise(d, { barredWhen: 'form.online' });
      plan(d).sources = [{ kind: 'commitment', commitment: 'promise' }];
    },
    findings: ['MATERIAL.NO_SOURCE /materials/1/sources'],
  },
  {
    what: 'a promise that everybody may make',
    plant: (d) => {
      promise(d, {});
      plan(d).sources = [{ kind: 'commitment', commitment: 'promise' }];
    },
    findings: [],
  },
  {
    what: 'upload before a certificate',
    plant: (d) => (plan(d).sources = [upload, licence]),
    findings: ['MATERIAL.UPLOAD_FIRST /materials/1/sources/0'],
  },
  {
    what: 'a material of which everybody who needs it is spared',
    plant: (d) => (plan(d).waivers = [{ when: 'form.area > 20', reason: name, legalBasis: [] }]),
    findings: ['MATERIAL.WAIVED_ALWAYS /materials/1/waivers'],
  },
  {
    what: 'a material of which some are spared',
    plant: (d) => (plan(d).waivers = [{ when: 'form.area > 70', reason: name, legalBasis: [] }]),
    findings: [],
  },
  {
    what: 'a material that may follow, with no promise that lets it',
    plant: (d) => (plan(d).necessity = 'deferrable'),
    findings: ['MATERIAL.DEFER_NEVER /materials/1/necessity'],
  },
];
