import type { RepeatGroup } from '#shared/definition/form-element';
import type { Definition } from '#shared/definition/definition';
import { AT, decide, elements, field, type Planted } from '#shared/check/planted/planted.spec-support';

const label = { zh: '问' };
const message = { zh: '请改' };
const add = (d: Definition, more: object): unknown => elements(d).push({ key: 'odd', label, ...more } as never);
const rows = (d: Definition): RepeatGroup => elements(d)[6] as RepeatGroup;
const inside = (d: Definition, more: object): unknown =>
  (decide(d).form = {
    pages: [
      {
        key: 'look',
        title: { zh: '看' },
        sections: [
          {
            key: 'at',
            elements: [
              { kind: 'yesNo', key: 'fit', label, required: true },
              { key: 'odd', label, ...more },
            ],
          },
        ],
      },
    ],
  } as never);
const INSIDE = '/chain/steps/0/form/pages/0/sections/0/elements/1';

export const PLANTED_ANSWERS: readonly Planted[] = [
  {
    what: 'a required number whose smallest value is above its largest',
    plant: (d) => add(d, { kind: 'number', required: true, min: 10, max: 5 }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'an optional number whose smallest value is above its largest',
    plant: (d) => add(d, { kind: 'number', min: 10, max: 5 }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a number of one value',
    plant: (d) => add(d, { kind: 'number', required: true, min: 5, max: 5 }),
    findings: [],
  },
  {
    what: 'whole numbers between two that have none between them',
    plant: (d) => add(d, { kind: 'number', required: true, min: 1.2, max: 1.8 }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'tenths between two whole numbers',
    plant: (d) => add(d, { kind: 'number', required: true, min: 1.2, max: 1.8, decimals: 1 }),
    findings: [],
  },
  {
    what: 'an amount below nothing',
    plant: (d) => add(d, { kind: 'money', required: true, max: -1, shownIn: 'yuan' }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a day after its latest',
    plant: (d) => add(d, { kind: 'date', required: true, min: '2026-02-01', max: '2026-01-01' }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a time after its latest',
    plant: (d) => add(d, { kind: 'time', required: true, min: '10:00', max: '09:00' }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'more days than may be',
    plant: (d) => add(d, { kind: 'dateRange', required: true, minDays: 31, maxDays: 30 }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a text that must be longer than it may be',
    plant: (d) => add(d, { kind: 'longText', required: true, minLength: 5000 }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a pattern that is longer than the text may be',
    plant: (d) =>
      add(d, { kind: 'text', required: true, maxLength: 6, pattern: { source: '[A-Z]{2}\\d{6}', message } }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a pattern that is shorter than the text must be',
    plant: (d) => add(d, { kind: 'text', required: true, minLength: 5, pattern: { source: '(?:a|bb)\\d?', message } }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'a pattern that fits the length',
    plant: (d) =>
      add(d, { kind: 'text', required: true, maxLength: 8, pattern: { source: '[A-Z]{2}\\d{6}', message } }),
    findings: [],
  },
  {
    what: 'cities inside a district',
    plant: (d) => add(d, { kind: 'region', required: true, level: 'city', within: '110105' }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'more to be chosen than there is',
    plant: (d) => add(d, { kind: 'multiChoice', required: true, min: 2, options: [{ key: 'one', label }] }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'options none of which is ever offered',
    plant: (d) =>
      add(d, {
        kind: 'choice',
        required: true,
        visibleWhen: 'form.online',
        options: ['a', 'b'].map((key) => ({ key, label, visibleWhen: '!form.online' })),
      }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'options none of which is offered with one of the answers before',
    plant: (d) =>
      add(d, { kind: 'choice', required: true, options: [{ key: 'one', label, visibleWhen: 'form.sort == "a"' }] }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7`],
  },
  {
    what: 'options of which each answer before offers one',
    plant: (d) =>
      add(d, {
        kind: 'choice',
        required: true,
        options: ['a', 'b'].map((key) => ({ key, label, visibleWhen: `form.sort == "${key}"` })),
      }),
    findings: [],
  },
  {
    what: 'a required field that may not be changed and that nothing fills',
    plant: (d) => add(d, { kind: 'text', required: true, readonlyWhen: 'form.online' }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7/readonlyWhen`],
  },
  {
    what: 'an optional field that may not be changed and that nothing fills',
    plant: (d) => add(d, { kind: 'text', readonlyWhen: 'form.online' }),
    findings: [],
  },
  {
    what: 'a required field that may not be changed, with a first value',
    plant: (d) => add(d, { kind: 'text', required: true, readonlyWhen: 'form.online', default: 'applicant.name' }),
    findings: [],
  },
  {
    what: 'a check that refuses every answer',
    plant: (d) => add(d, { kind: 'number', required: true, max: 9, checks: [{ holds: 'form.odd > 9', message }] }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7/checks/0/holds`],
  },
  {
    what: 'two checks that contradict each other',
    plant: (d) =>
      add(d, {
        kind: 'number',
        required: true,
        checks: [
          { holds: 'form.odd > 9', message },
          { holds: 'form.odd < 9', message },
        ],
      }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7/checks/0/holds`],
  },
  {
    what: 'two fields whose checks contradict each other',
    plant: (d) => {
      Object.assign(field(d, 'area'), { required: true, checks: [{ holds: 'form.area > 50', message }] });
      add(d, { kind: 'yesNo', required: true, checks: [{ holds: 'form.area < 50 || !has(form.odd)', message }] });
    },
    findings: [`FIELD.UNANSWERABLE ${AT}/4/checks/0/holds`],
  },
  {
    what: 'two fields whose checks are never asked at once',
    plant: (d) => {
      Object.assign(field(d, 'area'), {
        required: true,
        visibleWhen: 'form.online',
        checks: [{ holds: 'form.area > 50', message }],
      });
      add(d, {
        kind: 'yesNo',
        required: true,
        visibleWhen: '!form.online',
        checks: [{ holds: 'form.odd && !(form.area > 50)', message }],
      });
    },
    findings: [],
  },
  {
    what: 'rows of which there must be more than there may be',
    plant: (d) => (rows(d).min = 4),
    findings: [`FIELD.UNANSWERABLE ${AT}/6`],
  },
  {
    what: 'rows that must be, with a member that cannot',
    plant: (d) => {
      rows(d).min = 1;
      rows(d).elements.push({ kind: 'number', key: 'age', label, required: true, min: 10, max: 5 });
    },
    findings: [`FIELD.UNANSWERABLE ${AT}/6/elements/2`],
  },
  {
    what: 'a field that an official must fill and cannot',
    plant: (d) => inside(d, { kind: 'number', required: true, visibleWhen: 'form.fit', min: 10, max: 5 }),
    findings: [`FIELD.UNANSWERABLE ${INSIDE}`],
  },
  {
    what: 'a check of an official against what was applied for',
    plant: (d) => {
      field(d, 'area').required = true;
      inside(d, { kind: 'number', required: true, checks: [{ holds: 'application.area > 100', message }] });
    },
    findings: [`FIELD.UNANSWERABLE ${INSIDE}/checks/0/holds`],
  },
  {
    what: 'a check of an official against what need not be applied for',
    plant: (d) => inside(d, { kind: 'number', required: true, checks: [{ holds: 'application.area > 100', message }] }),
    findings: [],
  },
  {
    what: 'a field that an official must fill and never sees',
    plant: (d) => inside(d, { kind: 'text', required: true, visibleWhen: 'form.fit && !form.fit' }),
    findings: [`FIELD.REQUIRED_HIDDEN ${INSIDE}/visibleWhen`],
  },
  {
    what: 'a field that an official sees for some applications',
    plant: (d) => inside(d, { kind: 'text', required: true, visibleWhen: 'form.fit && application.area > 99' }),
    findings: [],
  },
  {
    what: 'a field that an official sees for no application',
    plant: (d) => inside(d, { kind: 'text', required: true, visibleWhen: 'form.fit && application.area > 100' }),
    findings: [`FIELD.REQUIRED_HIDDEN ${INSIDE}/visibleWhen`],
  },
  {
    what: 'a section that no answers show',
    plant: (d) => (d.form.pages[1]!.sections[0]!.visibleWhen = 'form.sort == "a"'),
    findings: ['SECTION.UNREACHED /form/pages/1/sections/0/visibleWhen'],
  },
  {
    what: 'a section that some answers show',
    plant: (d) => (d.form.pages[1]!.sections[0]!.visibleWhen = 'form.online'),
    findings: [],
  },
];
