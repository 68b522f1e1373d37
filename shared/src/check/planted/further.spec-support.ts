import type { RepeatGroup } from '#shared/definition/form-element';
import { AT, decide, elements, field, staffed, type Planted } from '#shared/check/planted/planted.spec-support';
import { intakeOf } from '#shared/check/tiny-definition.spec-support';

const BOTH = ['hall.clerk', 'market.chief'];

export const PLANTED_FURTHER: readonly Planted[] = [
  {
    what: 'a situation that no answers choose',
    plant: (d) => (d.situations = [{ key: 'none', name: { zh: '无' }, when: 'form.area > 10 && form.area < 5' }]),
    findings: ['SITUATION.UNREACHED /situations/0/when'],
  },
  {
    what: 'a situation behind the otherwise',
    plant: (d) =>
      (d.situations = [
        { key: 'all', name: { zh: '全部' } },
        { key: 'online', name: { zh: '网上' }, when: 'form.online' },
      ]),
    findings: ['SITUATION.UNREACHED /situations/1'],
  },
  {
    what: 'a page that no reachable situation asks, and a condition that no situation lets hold',
    plant: (d) => {
      const name = { zh: '情形' };
      d.situations = [
        { key: 'online', name, when: 'form.online', pages: ['first', 'second'] },
        { key: 'other', name, pages: ['first'] },
      ];
      d.form.pages[1]!.visibleWhen = 'situation == "other"';
    },
    findings: ['PAGE.UNREACHED /form/pages/1/visibleWhen'],
  },
  {
    what: 'a step that only a situation begins with',
    plant: (d) => {
      d.chain.steps.push({ ...d.chain.steps[0]!, key: 'short' });
      d.situations = [{ key: 'all', name: { zh: '全部' }, entry: 'short' }];
    },
    findings: [],
  },
  {
    what: 'a required field behind two answers that cannot be at once',
    plant: (d) => (field(d, 'site').visibleWhen = 'form.sort == "a" && form.sort == "b"'),
    findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`],
  },
  {
    what: 'a required field beyond the largest number',
    plant: (d) => (field(d, 'site').visibleWhen = 'form.area > 100'),
    findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`],
  },
  {
    what: 'a required field at the largest number',
    plant: (d) => (field(d, 'site').visibleWhen = 'form.area >= 100'),
    findings: [],
  },
  {
    what: 'a field required only where it is hidden',
    plant: (d) => Object.assign(field(d, 'site'), { required: undefined, requiredWhen: '!form.online' }),
    findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`],
  },
  {
    what: 'a requirement that never comes true',
    plant: (d) =>
      Object.assign(field(d, 'site'), { required: undefined, requiredWhen: 'form.sort == "a" && form.sort == "b"' }),
    findings: [`CONDITION.NEVER ${AT}/2/requiredWhen`],
  },
  {
    what: 'a group that depends on the row around it',
    plant: (d) =>
      (elements(d)[6] as RepeatGroup).elements.push({
        kind: 'table',
        key: 'pets',
        label: { zh: '宠物' },
        max: 2,
        min: 1,
        visibleWhen: 'row.nick == "x"',
        columns: [{ kind: 'text', key: 'pet', label: { zh: '名' }, required: true, visibleWhen: 'form.online' }],
      }),
    findings: [],
  },
  {
    what: 'a group that cannot be for the row around it',
    plant: (d) =>
      (elements(d)[6] as RepeatGroup).elements.push({
        kind: 'table',
        key: 'pets',
        label: { zh: '宠物' },
        max: 2,
        visibleWhen: 'row.person == "y" && has(row.nick)',
        columns: [{ kind: 'text', key: 'pet', label: { zh: '名' }, required: true }],
      }),
    findings: [`CONDITION.NEVER ${AT}/6/elements/2/visibleWhen`],
  },
  {
    what: 'a field that needs what only shows otherwise',
    plant: (d) =>
      elements(d).push({
        kind: 'text',
        key: 'odd',
        label: { zh: '怪' },
        required: true,
        visibleWhen: 'has(form.site) && !form.online',
      }),
    findings: [`FIELD.REQUIRED_HIDDEN ${AT}/7/visibleWhen`],
  },
  {
    what: 'an optional field that is never shown',
    plant: (d) =>
      Object.assign(field(d, 'site'), { required: undefined, visibleWhen: 'form.sort == "a" && form.sort == "b"' }),
    findings: [`CONDITION.NEVER ${AT}/2/visibleWhen`],
  },
  {
    what: 'a required field in a row, hidden by its own row',
    plant: (d) =>
      Object.assign((elements(d)[6] as { elements: object[] }).elements[1]!, {
        required: true,
        visibleWhen: 'row.person == "x" && row.person == "y"',
      }),
    findings: [`FIELD.REQUIRED_HIDDEN ${AT}/6/elements/1/visibleWhen`],
  },
  {
    what: 'arithmetic between answers that can hold',
    plant: (d) => (field(d, 'site').visibleWhen = 'form.twice > form.area'),
    findings: [],
  },
  {
    what: 'arithmetic between answers that cannot hold',
    plant: (d) => (field(d, 'site').visibleWhen = 'form.area * form.area < 0'),
    findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen undecided`],
  },

  {
    what: 'a page for an option that is not there',
    plant: (d) => (d.form.pages[1]!.visibleWhen = 'form.sort == "c"'),
    findings: ['REFERENCE.UNKNOWN /form/pages/1/visibleWhen', 'PAGE.UNREACHED /form/pages/1/visibleWhen'],
  },
  {
    what: 'a page for what cannot be at once',
    plant: (d) => (d.form.pages[1]!.visibleWhen = 'form.sort == "a" && form.sort == "b"'),
    findings: ['PAGE.UNREACHED /form/pages/1/visibleWhen'],
  },
  {
    what: 'a page for an organisation',
    plant: (d) => (d.form.pages[1]!.visibleWhen = 'applicant.kind == "organisation" && !has(applicant.org.address)'),
    findings: [],
  },

  {
    what: 'a step that nothing leads to',
    plant: (d) =>
      d.chain.steps.push({
        kind: 'notify',
        key: 'tell',
        name: { zh: '告知' },
        stage: 'review',
        message: { zh: '好' },
        next: 'refused',
      }),
    findings: ['STEP.UNREACHED /chain/steps/6'],
  },

  { what: 'posts that are held', plant: () => undefined, surroundings: staffed(1, 1), findings: [] },
  {
    what: 'a post that nobody holds',
    plant: () => undefined,
    surroundings: staffed(1, 0),
    findings: ['POST.UNKNOWN /chain/steps/0/posts/0'],
  },
  {
    what: 'a post that does not exist',
    plant: (d) => (intakeOf(d).posts = ['moon.man']),
    surroundings: staffed(1, 1),
    findings: ['POST.UNKNOWN /chain/intake/posts/0'],
  },
  {
    what: 'two heads from a post of one',
    plant: (d) => Object.assign(decide(d), { mode: 'all', heads: 2 }),
    surroundings: staffed(1, 1),
    findings: ['POST.TOO_FEW /chain/steps/0/heads'],
  },
  {
    what: 'two heads from a post of two',
    plant: (d) => Object.assign(decide(d), { mode: 'all', heads: 2 }),
    surroundings: staffed(1, 2),
    findings: [],
  },
  {
    what: 'one head from two posts of one person',
    plant: (d) => Object.assign(decide(d), { mode: 'all', heads: 1, posts: BOTH }),
    surroundings: staffed(0, 0, 1),
    findings: [],
  },
  {
    what: 'two posts that one person holds',
    plant: (d) => Object.assign(decide(d), { mode: 'all', posts: BOTH }),
    surroundings: staffed(0, 0, 1),
    findings: ['POST.TOO_FEW /chain/steps/0/posts'],
  },
  {
    what: 'a post whose only holder may decide for the other one first',
    plant: (d) => Object.assign(decide(d), { mode: 'all', posts: BOTH }),
    surroundings: staffed(0, 1, 1),
    findings: ['POST.SHARED /chain/steps/0/posts/0'],
  },
  {
    what: 'two posts with people of their own and one of both',
    plant: (d) => Object.assign(decide(d), { mode: 'all', posts: BOTH }),
    surroundings: staffed(1, 1, 1),
    findings: [],
  },

  {
    what: 'a promise above the law',
    plant: (d) => (d.clocks[0]!.limit.n = 11),
    findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'],
  },
  { what: 'a promise that is the law', plant: (d) => (d.clocks[0]!.limit.n = 10), findings: [] },
  {
    what: 'a longer promise from another start',
    plant: (d) => Object.assign(d.clocks[0]!, { from: 'submitted', limit: { n: 20, unit: 'workingDay' } }),
    findings: [],
  },
  {
    what: 'working days above calendar days',
    plant: (d) => (d.clocks[1]!.limit = { n: 7, unit: 'calendarDay' }),
    findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'],
  },
  {
    what: 'working days that may pass calendar days',
    plant: (d) => (d.clocks[1]!.limit = { n: 9, unit: 'calendarDay' }),
    findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit undecided'],
  },
  {
    what: 'a promise whose end is to mean acceptance',
    plant: (d) => (d.clocks[0]!.onExpiry = { effect: 'deemedAccepted', legalBasis: d.basics.legalBasis }),
    findings: ['CLOCK.EXPIRY_UNHEARD /clocks/0/onExpiry'],
  },
  {
    what: 'an intake limit whose end means acceptance',
    plant: (d) =>
      d.clocks.push({
        ...d.clocks[0]!,
        key: 'intake',
        kind: 'intake',
        from: 'submitted',
        to: 'accepted',
        limit: { n: 5, unit: 'workingDay' },
        legalBasis: d.basics.legalBasis,
        onExpiry: { effect: 'deemedAccepted', legalBasis: d.basics.legalBasis },
      }),
    findings: [],
  },
];
