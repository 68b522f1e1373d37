import { allSteps, isStaffed } from '#shared/definition/chain';
import { Definition } from '#shared/definition/definition';
import type { Form } from '#shared/definition/form';
import { formPlaces } from '#shared/definition/form-place';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import type { Json } from '#shared/kernel/json';
import { checkDefinition } from '#shared/check/check-definition';
import { GOLDEN_DEFINITIONS } from '#shared/check/golden-definitions.spec-support';
import { HISTORIES } from '#shared/check/golden-histories.spec-support';
import { QINGHE } from '#shared/check/qinghe.spec-support';

/** The language knows no console; what runs its specs has one. */
declare const console: { log(line: string): void };
/** So many findings above advice, per hundred elements, may bother a careful author. */
const MOST_PER_HUNDRED = 3;

const placesOf = (form: Form | undefined): number => (form === undefined ? 0 : formPlaces(form).length);

/** How many parts with a key of their own a definition has; options, outcomes and review points are not counted. */
function elementsOf(definition: Definition): number {
  const { form, chain, materials, clocks, documents, results } = definition;
  const { commitments = [], fees = [], situations = [], codeLists = [] } = definition;
  const steps = allSteps(chain);
  const inner = steps.map((step) => (isStaffed(step) || step.kind === 'applicant' ? placesOf(step.form) : 0));
  const lanes = steps.map((step) => (step.kind === 'joint' ? step.lanes.length : 0));
  const parts = [materials, clocks, documents, results, commitments, fees, situations, codeLists, steps];
  return [placesOf(form), ...inner, ...lanes, ...parts.map(({ length }) => length)].reduce((sum, n) => sum + n, 0);
}

describe('findings that a careful author gets', () => {
  it(`are at most ${MOST_PER_HUNDRED} above advice per 100 elements, over golden items and their histories`, () => {
    let [found, elements] = [0, 0];
    for (const { item, definition } of [...GOLDEN_DEFINITIONS, ...HISTORIES]) {
      const read = Definition.parse(migrateDefinition(definition as Json));
      const findings = checkDefinition(read, QINGHE).filter(({ severity }) => severity !== 'advice');
      const size = elementsOf(read);
      const share = (100 * findings.length) / size;
      const codes = [...new Set(findings.map(({ code }) => code))].join(', ');
      console.log(`${item}: ${findings.length} on ${size} elements, ${share.toFixed(2)} per 100. ${codes}`);
      found += findings.length;
      elements += size;
    }
    console.log(`together: ${found} on ${elements} elements, ${((100 * found) / elements).toFixed(2)} per 100`);
    expect(elements).toBeGreaterThan(2000);
    expect((100 * found) / elements).toBeLessThanOrEqual(MOST_PER_HUNDRED);
  });
});
