import { allSteps, isStaffed, type Step } from '#shared/definition/chain';
import type { Commitment } from '#shared/definition/commitment';
import type { Definition } from '#shared/definition/definition';
import type { Text } from '#shared/kernel/text';
import { choicesOf } from '../bound/choice';
import { subjectsFor } from '../cel/subjects';
import { valueAt } from '../edit/patch';
import { stepListAt, stepPointer } from '../place/step-place';
import type { Chooser } from './property';

interface Keyed {
  readonly key: string;
  readonly name?: Text;
  readonly title?: Text;
  readonly label?: Text;
}

/** A table of words as choices. */
export const wordsOf =
  (table: Readonly<Record<string, Text>>): Chooser =>
  () =>
    choicesOf(table);

const named = ({ key, name, title, label }: Keyed) => ({ value: key, label: name ?? title ?? label ?? { zh: key } });
const keyed =
  (list: (definition: Definition) => readonly Keyed[] | undefined): Chooser =>
  ({ definition }) =>
    (list(definition) ?? []).map(named);

export const posts: Chooser = ({ posts }) => posts;
export const departments: Chooser = ({ departments }) => departments;
/** The steps that a way from here may lead to: those of the same lane, of the aftercare, or of the chain. */
export const steps: Chooser = ({ definition, at }) =>
  ((valueAt(definition, stepListAt(at)) ?? []) as unknown as readonly Step[]).map(named);
export const ends: Chooser = keyed(({ chain }) => chain.steps.filter(({ kind }) => kind === 'end'));
export const staffedSteps: Chooser = keyed(({ chain }) => allSteps(chain).filter(isStaffed));
export const takenSteps: Chooser = keyed(({ chain }) =>
  allSteps(chain).filter(({ kind }) => kind !== 'end' && kind !== 'laneEnd' && kind !== 'route'),
);
/** The ways out of the step at a place. */
export const outcomes: Chooser = ({ definition, at }) =>
  ((valueAt(definition, `${stepPointer(at) ?? at}/outcomes`) ?? []) as unknown as readonly Keyed[]).map(named);
export const lanes: Chooser = ({ definition, at }) =>
  ((valueAt(definition, `${stepPointer(at) ?? at}/lanes`) ?? []) as unknown as readonly Keyed[]).map(named);
export const documents: Chooser = keyed(({ documents }) => documents);
export const clocks: Chooser = keyed(({ clocks }) => clocks);
export const materials: Chooser = keyed(({ materials }) => materials);
export const fees: Chooser = keyed(({ fees }) => fees);
export const pages: Chooser = keyed(({ form }) => form.pages);
export const results: Chooser = keyed(({ results }) => results);
export const certificates: Chooser = keyed(({ results }) => results.filter(({ kind }) => kind === 'certificate'));
export const entitlements: Chooser = keyed(({ results }) => results.filter(({ kind }) => kind === 'entitlement'));
export const commitments =
  (...kinds: Commitment['kind'][]): Chooser =>
  ({ definition }) =>
    (definition.commitments ?? []).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(named);
/** Fields, tables and groups of the form outside rows. */
export const fields: Chooser = ({ definition }) => elementsOf(definition, () => true);
export const declarations: Chooser = ({ definition }) => elementsOf(definition, (kind) => kind === 'declaration');
export const optionFields: Chooser = ({ definition }) =>
  subjectsFor(definition, '')
    .filter(({ path, options }) => path.startsWith('form.') && options.length > 0)
    .map(({ path, label }) => ({ value: path.slice('form.'.length), label }));

function elementsOf({ form }: Definition, wanted: (kind: string) => boolean) {
  return form.pages.flatMap((page) =>
    page.sections.flatMap(({ elements }) => elements.filter(({ kind }) => wanted(kind)).map(named)),
  );
}
