import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import { checkDefinition } from '#shared/check/check-definition';
import { FIRST_FINDING_KINDS, FURTHER_FINDING_KINDS } from '#shared/check/finding-kinds';
import type { Surroundings } from '#shared/check/surroundings';
import { tinyDefinition } from '#shared/check/tiny-definition';

interface Planted {
  readonly what: string;
  readonly plant: (definition: Definition) => void;
  readonly surroundings?: Surroundings;
  /** Code and pointer of each finding, the undecided posts aside. */
  readonly findings: readonly string[];
}

const elements = (definition: Definition) => definition.form.pages[0]!.sections[0]!.elements;
const field = (definition: Definition, key: string) => elements(definition).find((each) => each.key === key) as Field;
const decide = ({ chain }: Definition) => chain.steps[0] as Extract<Definition['chain']['steps'][number], { kind: 'task' }>;
const AT = '/form/pages/0/sections/0/elements';
const staffed = (clerks: number, chiefs: number): Surroundings => ({
  posts: [{ key: 'hall.clerk', holders: clerks }, { key: 'market.chief', holders: chiefs }],
  departments: ['market'],
  regions: ['000001'],
});

const PLANTED: readonly Planted[] = [
  { what: 'nothing', plant: () => undefined, findings: [] },

  { what: 'one key for two fields', plant: (d) => (field(d, 'site').key = 'name'), findings: [`KEY.DUPLICATE ${AT}/2/key`] },
  { what: 'one key for a page and a field', plant: (d) => (d.form.pages[1]!.key = 'name'), findings: ['KEY.DUPLICATE /form/pages/1/key'] },
  { what: 'the key of a field inside a row, which has a scope of its own', plant: (d) => elements(d).push({ kind: 'text', key: 'person', label: { zh: '人' } }), findings: [] },
  { what: 'one key for two outcomes', plant: (d) => (decide(d).outcomes[1]!.key = 'grant'), findings: ['KEY.DUPLICATE /chain/steps/0/outcomes/1/key'] },

  { what: 'an outcome that leads nowhere', plant: (d) => (decide(d).outcomes[1]!.next = 'nowhere'), findings: ['REFERENCE.UNKNOWN /chain/steps/0/outcomes/1/next', 'STEP.UNREACHED /chain/steps/3'] },
  { what: 'a withdrawal that is no end', plant: (d) => (d.chain.withdrawn = 'decide'), findings: ['REFERENCE.UNKNOWN /chain/withdrawn', 'STEP.UNREACHED /chain/steps/5'] },
  { what: 'a material made from an unknown field', plant: (d) => (d.materials[0]!.sources = [{ kind: 'form', fields: ['gone'] }]), findings: ['REFERENCE.UNKNOWN /materials/0/sources/0/fields/0'] },
  { what: 'a document that names an unknown field', plant: (d) => (d.documents[0]!.body.zh = '{{form.gone}} {{who}} {{form.name}}'), findings: ['REFERENCE.UNKNOWN /documents/0/body/zh', 'REFERENCE.UNKNOWN /documents/0/body/zh'] },
  { what: 'a certificate line with the labels of a text', plant: (d) => (d.results[0]!.lines[0]!.option = 'name'), findings: ['REFERENCE.UNKNOWN /results/0/lines/0/option'] },
  { what: 'an unknown result', plant: (d) => (d.results[0]!.key = 'other'), findings: ['REFERENCE.UNKNOWN /chain/steps/1/action/result'] },
  { what: 'a code that its dictionary does not have', plant: (d) => (d.basics.taskType = '99'), findings: ['REFERENCE.UNKNOWN /basics/taskType'] },
  { what: 'a department that does not exist', plant: (d) => (d.basics.department = 'moon'), surroundings: staffed(1, 1), findings: ['REFERENCE.UNKNOWN /basics/department'] },

  { what: 'a condition on a field that is not there', plant: (d) => (field(d, 'site').visibleWhen = 'form.onlin'), findings: [`EXPRESSION.INVALID ${AT}/2/visibleWhen`] },
  { what: 'a number where yes or no is needed', plant: (d) => (d.materials[1]!.neededWhen = 'form.area'), findings: ['EXPRESSION.INVALID /materials/1/neededWhen'] },
  { what: 'a row read outside its group', plant: (d) => (field(d, 'site').visibleWhen = 'row.person == "x"'), findings: [`EXPRESSION.INVALID ${AT}/2/visibleWhen`] },

  { what: 'two fields that show each other', plant: (d) => { field(d, 'online').visibleWhen = 'has(form.site)'; field(d, 'site').required = false; field(d, 'online').required = false; }, findings: [`EXPRESSION.CYCLE ${AT}/1`] },
  { what: 'a computed value of itself', plant: (d) => Object.assign(field(d, 'twice'), { computed: 'form.twice + 1' }), findings: [`EXPRESSION.CYCLE ${AT}/5`] },
  { what: 'a field that is required while it reads what reads its requirement only', plant: (d) => (field(d, 'name').requiredWhen = 'has(form.site)'), findings: [] },

  { what: 'a required field behind an option that is not there', plant: (d) => (field(d, 'site').visibleWhen = 'form.sort == "c"'), findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`] },
  { what: 'a required field beyond the largest number', plant: (d) => (field(d, 'site').visibleWhen = 'form.area > 100'), findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`] },
  { what: 'a required field at the largest number', plant: (d) => (field(d, 'site').visibleWhen = 'form.area >= 100'), findings: [] },
  { what: 'a field required only where it is hidden', plant: (d) => Object.assign(field(d, 'site'), { required: undefined, requiredWhen: '!form.online' }), findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`] },
  { what: 'a field that needs what only shows otherwise', plant: (d) => elements(d).push({ kind: 'text', key: 'odd', label: { zh: '怪' }, required: true, visibleWhen: 'has(form.site) && !form.online' }), findings: [`FIELD.REQUIRED_HIDDEN ${AT}/7/visibleWhen`] },
  { what: 'an optional field that is never shown', plant: (d) => Object.assign(field(d, 'site'), { required: undefined, visibleWhen: 'form.sort == "c"' }), findings: [] },
  { what: 'a required field in a row, hidden by its own row', plant: (d) => Object.assign((elements(d)[6] as { elements: object[] }).elements[1]!, { required: true, visibleWhen: 'row.person == "x" && row.person == "y"' }), findings: [`FIELD.REQUIRED_HIDDEN ${AT}/6/elements/1/visibleWhen`] },
  { what: 'arithmetic between answers that can hold', plant: (d) => (field(d, 'site').visibleWhen = 'form.twice > form.area'), findings: [] },
  { what: 'arithmetic between answers that cannot hold', plant: (d) => (field(d, 'site').visibleWhen = 'form.area * form.area < 0'), findings: [`FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen undecided`] },

  { what: 'a page for an option that is not there', plant: (d) => (d.form.pages[1]!.visibleWhen = 'form.sort == "c"'), findings: ['PAGE.UNREACHED /form/pages/1/visibleWhen'] },
  { what: 'a page for what cannot be at once', plant: (d) => (d.form.pages[1]!.visibleWhen = 'form.sort == "a" && form.sort == "b"'), findings: ['PAGE.UNREACHED /form/pages/1/visibleWhen'] },
  { what: 'a page for an organisation', plant: (d) => (d.form.pages[1]!.visibleWhen = 'applicant.kind == "organisation" && !has(applicant.org.address)'), findings: [] },

  { what: 'a step that nothing leads to', plant: (d) => d.chain.steps.push({ kind: 'notify', key: 'tell', name: { zh: '告知' }, stage: 'review', message: { zh: '好' }, next: 'refused' }), findings: ['STEP.UNREACHED /chain/steps/6'] },
  { what: 'two steps that lead to each other for ever', plant: (d) => {
      d.chain.steps.push({ kind: 'notify', key: 'ping', name: { zh: '甲' }, stage: 'review', message: { zh: '好' }, next: 'pong' }, { kind: 'notify', key: 'pong', name: { zh: '乙' }, stage: 'review', message: { zh: '好' }, next: 'ping' });
      decide(d).outcomes.push({ key: 'again', label: { zh: '再看' }, next: 'ping', tone: 'neutral', reason: 'optional' });
    }, findings: ['STEP.NO_END /chain/steps/6', 'STEP.NO_END /chain/steps/7'] },

  { what: 'posts that are held', plant: () => undefined, surroundings: staffed(1, 1), findings: [] },
  { what: 'a post that nobody holds', plant: () => undefined, surroundings: staffed(1, 0), findings: ['POST.UNKNOWN /chain/steps/0/posts/0'] },
  { what: 'a post that does not exist', plant: (d) => (d.chain.intake.posts = ['moon.man']), surroundings: staffed(1, 1), findings: ['POST.UNKNOWN /chain/intake/posts/0'] },
  { what: 'two heads from a post of one', plant: (d) => Object.assign(decide(d), { mode: 'all', heads: 2 }), surroundings: staffed(1, 1), findings: ['POST.TOO_FEW /chain/steps/0/heads'] },
  { what: 'two heads from a post of two', plant: (d) => Object.assign(decide(d), { mode: 'all', heads: 2 }), surroundings: staffed(1, 2), findings: [] },

  { what: 'a promise above the law', plant: (d) => (d.clocks[0]!.limit.n = 11), findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'] },
  { what: 'a promise that is the law', plant: (d) => (d.clocks[0]!.limit.n = 10), findings: [] },
  { what: 'a longer promise from another start', plant: (d) => Object.assign(d.clocks[0]!, { from: 'submitted', limit: { n: 20, unit: 'workingDay' } }), findings: [] },
  { what: 'working days above calendar days', plant: (d) => (d.clocks[1]!.limit = { n: 7, unit: 'calendarDay' }), findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'] },
  { what: 'working days that may pass calendar days', plant: (d) => (d.clocks[1]!.limit = { n: 9, unit: 'calendarDay' }), findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit undecided'] },

  { what: 'an unknown member', plant: (d) => Object.assign(d.chain, { speed: 9 }), findings: ['DEFINITION.MALFORMED /chain/speed'] },
  { what: 'a missing title', plant: (d) => Reflect.deleteProperty(d.form.pages[0]!, 'title'), findings: ['DEFINITION.MALFORMED /form/pages/0/title'] },
  { what: 'a kind of field that does not run yet', plant: (d) => Object.assign(field(d, 'site'), { kind: 'signature' }), findings: [`KIND.NOT_YET ${AT}/2/kind`] },
  { what: 'a kind of step that does not run yet', plant: (d) => Object.assign(decide(d), { kind: 'joint' }), findings: ['KIND.NOT_YET /chain/steps/0/kind'] },
  { what: 'a part that does not run yet', plant: (d) => Object.assign(d, { situations: [] }), findings: ['KIND.NOT_YET /situations'] },
  { what: 'a kind of field that nobody knows', plant: (d) => Object.assign(field(d, 'site'), { kind: 'magic' }), findings: [`DEFINITION.MALFORMED ${AT}/2/kind`] },
];

describe('checkDefinition', () => {
  for (const { what, plant, surroundings, findings } of PLANTED) {
    it(`given ${what}, finds ${findings.length === 0 ? 'nothing' : findings.join(', ')}`, () => {
      const found = checkDefinition(tinyDefinition(plant), surroundings).filter(({ code, undecided }) => code !== 'POST.UNKNOWN' || !undecided);
      expect(found.map(({ code, pointer, undecided }) => `${code} ${pointer}${undecided ? ' undecided' : ''}`)).toEqual([...findings]);
    });
  }

  it('plants every kind of finding at least once', () => {
    const planted = new Set(PLANTED.flatMap(({ findings }) => findings.map((each) => each.split(' ')[0])));
    for (const { code } of [...FIRST_FINDING_KINDS, ...FURTHER_FINDING_KINDS]) expect(planted).toContain(code);
  });

  it('says in both languages where, why and what to do', () => {
    for (const { plant, surroundings } of PLANTED) {
      for (const { message, remedy } of checkDefinition(tinyDefinition(plant), surroundings)) {
        expect(message.zh).toMatch(/[一-鿿].*。$/);
        expect(message.en).toMatch(/\.$/);
        expect(remedy?.zh).toMatch(/。$/);
        expect(remedy?.en).toMatch(/\.$/);
      }
    }
  });

  it('shows answers under which the field is required and hidden', () => {
    const [found] = checkDefinition(tinyDefinition((d) => Object.assign(field(d, 'site'), { required: undefined, requiredWhen: '!form.online' })));
    expect(found?.witness as unknown).toEqual({ online: false });
  });

  it('refuses what is no definition at all', () => {
    for (const nothing of [null, 7, 'x', [], {}]) expect(checkDefinition(nothing)[0]?.code).toBe('DEFINITION.MALFORMED');
  });
});
