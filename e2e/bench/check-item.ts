import { readFileSync } from 'node:fs';
import { BENCH_POSTS, longChain } from './check-chain.js';
import { label, longForm, manyMaterials } from './check-form.js';
import type { Surroundings } from '#shared/check/surroundings';
import { Definition } from '#shared/definition/definition';

/** A golden item gives what does not grow: its basics, without what its own form and chain were needed for. */
const GOLDEN = 'shared/golden/food-business-catering-new/definition.json';

const REFUSED = label(
  '{{reason}}。可以申请行政复议或者提起行政诉讼。',
  '{{reason}}. You may ask for reconsideration or go to court.',
);

/** An item of so many fields and steps, lanes included, as a careful author would write it. */
export function largeItem(fields: number, steps: number): Definition {
  const { basics } = Definition.parse(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  const span = { from: 'accepted', to: 'decided', firstDay: 'next' } as const;
  const legalBasis = [{ law: label('《某法》', 'Some law'), level: 'statute' as const }];
  return Definition.parse({
    schema: 2,
    basics,
    form: longForm(fields),
    materials: manyMaterials(fields),
    chain: longChain(steps),
    clocks: [
      {
        ...{ ...span, key: 'promised', kind: 'promised', name: label('承诺', 'Promise') },
        ...{ limit: { n: 15, unit: 'workingDay' }, legalBasis: [] },
      },
      {
        ...{ ...span, key: 'legal', kind: 'legal', name: label('法定', 'Legal limit') },
        ...{ limit: { n: 20, unit: 'workingDay' }, legalBasis },
      },
      {
        ...{ key: 'intake', kind: 'intake', name: label('收件', 'Receiving'), from: 'submitted', to: 'accepted' },
        ...{ limit: { n: 5, unit: 'workingDay' }, firstDay: 'next', legalBasis },
        onExpiry: { effect: 'deemedAccepted', legalBasis },
      },
      {
        ...{ key: 'delivery', kind: 'delivery', name: label('送达', 'Delivery'), from: 'decided', to: 'delivered' },
        ...{ limit: { n: 10, unit: 'workingDay' }, firstDay: 'next', legalBasis },
      },
    ],
    documents: [
      {
        ...{ key: 'decision', kind: 'decision', prefix: '决', title: label('决定书', 'Decision') },
        body: label(`{{applicant}}：{{outcome}}，${REFUSED.zh}`, `{{applicant}}: {{outcome}}, ${REFUSED.en}`),
      },
      {
        ...{ key: 'acceptance', kind: 'acceptance', prefix: '受', title: label('受理通知书', 'Acceptance') },
        body: label('{{applicant}}：已受理。', '{{applicant}}: accepted.'),
      },
      {
        ...{ key: 'deemedAcceptance', kind: 'deemedAcceptance', prefix: '视受' },
        title: label('视为受理通知书', 'Deemed acceptance'),
        body: label('自收到之日起受理。', 'Accepted from the day of receipt.'),
      },
      {
        ...{ key: 'nonAcceptance', kind: 'nonAcceptance', prefix: '不受' },
        ...{ title: label('不予受理决定书', 'Not accepted'), body: REFUSED },
      },
      {
        ...{ key: 'correctionNotice', kind: 'correctionNotice', prefix: '补' },
        ...{ title: label('补正告知书', 'Correction notice'), body: label('{{places}}', '{{places}}') },
      },
    ],
    results: [],
  } satisfies Definition);
}

/** Posts with people enough for everything that the item asks, so that all is decided. */
export function benchSurroundings({ basics }: Definition): Surroundings {
  return {
    posts: BENCH_POSTS,
    people: BENCH_POSTS.map((post) => ({ posts: [post], count: 3 })),
    departments: [basics.department],
    regions: basics.regions,
  };
}
