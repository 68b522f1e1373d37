import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import type { RepeatGroup } from '#shared/definition/form-element';
import type { StaffedStep } from '#shared/definition/chain';
import { AT, decide, elements, field, type Planted } from '#shared/check/planted/planted.spec-support';

const PURPOSE = { zh: '核对身份', en: 'To check who it is' };
const sensitive = (d: Definition, key: string, more: Partial<Field> = {}) =>
  Object.assign(field(d, key), { sensitivity: 'sensitive', ...more });
const personal = (d: Definition, key: string, more: Partial<Field> = {}) =>
  Object.assign(field(d, key), { sensitivity: 'personal', ...more });

/** A step before the decision, at which people look at the application. */
function look(d: Definition, more: Partial<StaffedStep> = {}): void {
  d.chain.steps.push({
    ...decide(d),
    key: 'look',
    name: { zh: '审查', en: 'Look' },
    stage: 'review',
    decides: false,
    outcomes: [
      { key: 'pass', label: { zh: '报决定', en: 'Pass' }, next: 'decide', tone: 'neutral', reason: 'optional' },
    ],
    ...more,
  } as StaffedStep);
  if (d.chain.intake.mode === 'accept') d.chain.intake.accepted = 'look';
}

const opinion = (visibleWhen: string): StaffedStep['form'] => ({
  pages: [
    {
      key: 'opinion',
      title: { zh: '意见', en: 'Opinion' },
      sections: [
        {
          key: 'opinionPart',
          elements: [{ kind: 'text', key: 'said', label: { zh: '意见', en: 'Opinion' }, visibleWhen }],
        },
      ],
    },
  ],
});

/** Data about people: what for, whether used, who sees them. */
export const PLANTED_DATA: readonly Planted[] = [
  {
    what: 'personal data that are kept until the end of a certificate that has none',
    plant: (d) => {
      for (const result of d.results) if (result.kind === 'certificate') delete result.validYears;
      d.retention = { personal: { n: 5, unit: 'year', from: 'certificateEnd' } };
    },
    findings: ['DATA.RETENTION /retention/personal'],
  },
  {
    what: 'files that go while the decision may still be taken to court, and sensitive data that outlast the others',
    plant: (d) => {
      d.retention = {
        sensitive: { n: 6, unit: 'year', from: 'caseEnd' },
        files: { n: 5, unit: 'month', from: 'caseEnd' },
      };
    },
    findings: ['DATA.RETENTION /retention/sensitive', 'DATA.RETENTION /retention/files'],
  },
  {
    what: 'times of keeping that are long enough and end',
    plant: (d) => {
      d.retention = {
        sensitive: { n: 6, unit: 'month', from: 'caseEnd' },
        personal: { n: 1, unit: 'year', from: 'caseEnd' },
      };
    },
    findings: [],
  },
  {
    what: 'two sensitive questions of one page without a purpose, one of them in a row',
    plant: (d) => {
      sensitive(d, 'name');
      Object.assign((elements(d)[6] as RepeatGroup).elements[0]!, { sensitivity: 'sensitive' });
    },
    findings: [`DATA.NO_PURPOSE ${AT}/0`],
  },
  {
    what: 'a sensitive question that says what for',
    plant: (d) => sensitive(d, 'name', { purpose: PURPOSE }),
    findings: [],
  },
  {
    what: 'a sensitive question whose concept alone is known',
    plant: (d) => sensitive(d, 'name', { concept: 'person.name' }),
    findings: [`DATA.NO_PURPOSE ${AT}/0`],
  },
  {
    what: 'a personal question without a purpose and without a concept',
    plant: (d) => personal(d, 'name'),
    findings: [`DATA.NO_PURPOSE ${AT}/0`],
  },
  {
    what: 'a personal question of a known concept',
    plant: (d) => personal(d, 'name', { concept: 'person.name' }),
    findings: [],
  },
  {
    what: 'what an officer writes down',
    plant: (d) =>
      Object.assign(decide(d), {
        form: opinion('application.online'),
      }) && Object.assign(decide(d).form!.pages[0]!.sections[0]!.elements[0]!, { sensitivity: 'personal' }),
    findings: [],
  },
  {
    what: 'sensitive data that an officer writes down without a purpose',
    plant: (d) =>
      Object.assign(decide(d), {
        form: opinion('application.online'),
      }) && Object.assign(decide(d).form!.pages[0]!.sections[0]!.elements[0]!, { sensitivity: 'sensitive' }),
    findings: ['DATA.NO_PURPOSE /chain/steps/0/form/pages/0/sections/0/elements/0'],
  },
  {
    what: 'a personal declaration, whose statement says it all',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'declaration', key: 'declare', label: { zh: '声明', en: 'Declaration' }, sensitivity: 'personal' },
        statement: { zh: '属实。', en: 'It is true.' },
      }),
    findings: [],
  },

  {
    what: 'a sensitive and a personal answer that nothing reads',
    plant: (d) => {
      sensitive(d, 'site', { purpose: PURPOSE });
      Object.assign((elements(d)[6] as RepeatGroup).elements[1]!, { sensitivity: 'personal', purpose: PURPOSE });
    },
    findings: [`DATA.UNUSED ${AT}/2`, `DATA.UNUSED ${AT}/6/elements/1`],
  },
  {
    what: 'a personal answer of a row that its row reads',
    plant: (d) =>
      Object.assign((elements(d)[6] as RepeatGroup).elements[0]!, { sensitivity: 'personal', purpose: PURPOSE }),
    findings: [],
  },
  ...Object.entries({
    'a material is made from': (d: Definition) =>
      (d.materials[0]!.sources = [{ kind: 'form', fields: ['name', 'site'] }]),
    'the application is made from as a whole': (d: Definition) =>
      (d.materials[0]!.sources = [{ kind: 'form', fields: [] }]),
    'a document prints': (d: Definition) => (d.documents[0]!.body.zh += '，网址（如有）{{form.site}}'),
    'a form of a step reads': (d: Definition) => (decide(d).form = opinion('has(application.site)')),
    'a step may read': (d: Definition) => (decide(d).fields = [{ field: 'site', right: 'read' }]),
    'a rule checks': (d: Definition) =>
      (field(d, 'site').checks = [{ holds: 'size(form.site) < 99', message: { zh: '太长。', en: 'Too long.' } }]),
  }).map(([what, use]) => ({
    what: `a sensitive answer that ${what}`,
    plant: (d: Definition) => {
      sensitive(d, 'site', { purpose: PURPOSE });
      use(d);
    },
    findings: [],
  })),
  {
    what: 'a sensitive answer that a step only hides',
    plant: (d) => {
      sensitive(d, 'site', { purpose: PURPOSE });
      decide(d).fields = [{ field: 'site', right: 'hidden' }];
    },
    findings: [`DATA.UNUSED ${AT}/2`],
  },

  {
    what: 'a sensitive answer open at a step that does not decide',
    plant: (d) => {
      sensitive(d, 'name', { purpose: PURPOSE });
      look(d);
    },
    findings: ['DATA.SEEN_WIDELY /chain/steps/6'],
  },
  {
    what: 'one of two sensitive answers hidden at a step',
    plant: (d) => {
      sensitive(d, 'name', { purpose: PURPOSE });
      sensitive(d, 'area', { purpose: PURPOSE });
      look(d, { fields: [{ field: 'name', right: 'hidden' }] });
    },
    findings: ['DATA.SEEN_WIDELY /chain/steps/6/fields'],
  },
  ...Object.entries({
    'a right tells to read': { fields: [{ field: 'name', right: 'read' }] },
    'a right hides': { fields: [{ field: 'name', right: 'hidden' }] },
    'its form reads': { form: opinion('application.name != "x"') },
    'a review point names': {
      reviewPoints: [
        { key: 'same', text: { zh: '名称与执照一致', en: 'Same name' }, reasons: [{ zh: '不符', en: 'No' }] },
      ],
    },
  } satisfies Record<string, Partial<StaffedStep>>).map(([what, more]) => ({
    what: `a sensitive answer at a step that ${what}`,
    plant: (d: Definition) => {
      sensitive(d, 'name', { purpose: PURPOSE });
      look(d, more);
    },
    findings: [],
  })),
];
