import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import { Definition } from '#shared/definition/definition';
import { intakeOf, licenceOf, tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { diffVersions } from '#shared/diff/diff-versions';
import { tellsAll, type Edited } from '#shared/diff/told-changes.spec-support';

const task = ({ chain }: Definition) =>
  chain.steps[0] as Extract<Definition['chain']['steps'][number], { kind: 'task' }>;
const EDITED: readonly Edited[] = [
  { what: 'nothing', edit: () => undefined, changes: [] },

  {
    what: 'a material less',
    edit: (d) => d.materials.pop(),
    changes: ['removed relief material /materials/1: 布局图 →'],
  },
  {
    what: 'a material more',
    edit: (d) => d.materials.push({ ...tinyDefinition().materials[1]!, key: 'more', name: { zh: '照片' } }),
    changes: ['added burden material /materials/2: → 照片'],
  },
  {
    what: 'a material that all must hand in',
    edit: (d) => Reflect.deleteProperty(d.materials[1]!, 'neededWhen'),
    changes: ['tightened burden material /materials/1/neededWhen: 面积 大于 50（form.area > 50） →'],
  },
  {
    what: 'a material that is made now',
    edit: (d) => (d.materials[1]!.sources = [{ kind: 'form', fields: [] }]),
    changes: ['loosened relief material /materials/1/sources: 上传 pdf，每个不超过 5 MB，最多 1 个 → 由填写内容生成'],
  },

  {
    what: 'another next step',
    edit: (d) => (task(d).outcomes[1]!.next = 'withdrawn'),
    changes: ['changed none route /chain/steps/0/outcomes/1/next: refused → withdrawn'],
  },
  {
    what: 'another post',
    edit: (d) => (task(d).posts = ['market.deputy']),
    changes: ['changed none authority /chain/steps/0/posts: market.chief → market.deputy'],
  },
  {
    what: 'less time for a correction',
    edit: (d) => (intakeOf(d).correction.limit.n = 3),
    changes: ['tightened burden route+time /chain/intake/correction/limit: 5 个工作日 → 3 个工作日'],
  },
  {
    what: 'a longer promise',
    edit: (d) => (d.clocks[0]!.limit.n = 9),
    changes: ['tightened burden time /clocks/0/limit: 8 个工作日 → 9 个工作日'],
  },
  {
    what: 'a shorter promise',
    edit: (d) => (d.clocks[0]!.limit.n = 2),
    changes: ['loosened relief time /clocks/0/limit: 8 个工作日 → 2 个工作日'],
  },
  {
    what: 'a document’s words',
    edit: (d) => (d.documents[0]!.title.zh = '许可决定书'),
    changes: ['reworded none wording /documents/0/title: 决定书 → 许可决定书'],
  },
  {
    what: 'a certificate that ends',
    edit: (d) => (licenceOf(d).validYears = 5),
    changes: ['tightened burden time /results/0/validYears: → 5'],
  },
  {
    what: 'a visit',
    edit: (d) => (d.basics.visits = 1),
    changes: ['tightened burden wording+route /basics/visits: 0 → 1'],
  },
  {
    what: 'one condition less',
    edit: (d) => (d.basics.conditions = [{ zh: '有店。', en: 'There is a shop.' }].slice(1)),
    changes: ['loosened relief wording /basics/conditions: 有店。 →'],
  },
];

describe('diffVersions', () => {
  tellsAll(EDITED);

  it('finds nothing between a golden item and itself', () => {
    const golden = Definition.parse(food);
    expect(diffVersions(golden, Definition.parse(food))).toEqual([]);
  });
});
