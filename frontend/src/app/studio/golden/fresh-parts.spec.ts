import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { checkDefinition } from '#shared/check/check-definition';
import { type MainStep, stepOf, type StepKind } from '#shared/definition/chain';
import { Definition } from '#shared/definition/definition';
import type { LaneStep } from '#shared/definition/step/joint';
import { sameJson } from '#shared/kernel/json';
import { freshAftercare } from '../chain/fresh-aftercare';
import { freshLane, freshStep, usualPosts } from '../chain/fresh-step';
import { ACTIONS } from '../chain/properties/actions';
import { INTAKE_PROPERTIES } from '../chain/properties/intake-properties';
import { taskOfMode } from '../chain/properties/task-of-mode';
import { freshClock } from '../clocks/fresh-clock';
import { freshResult } from '../documents/result-properties';
import { addEntry } from '../edit/add-entry';
import { changeProperty } from '../edit/change-property';
import { type Command, run } from '../edit/command';
import { insertStep } from '../edit/insert-step';
import { removeStep } from '../edit/remove-step';
import { valueAt } from '../edit/patch';
import { freshCommitment } from '../materials/commitment-properties';
import { SOURCE_KINDS } from '../materials/source-properties';
import { freshCodeList, freshSituation } from '../situations/situation-properties';

const MAIN: readonly MainStep['kind'][] = [
  ...(['task', 'applicant', 'route', 'joint', 'procedure', 'handover', 'automatic', 'notify', 'end'] as const),
];
const IN_LANE: readonly LaneStep['kind'][] = [
  ...(['task', 'applicant', 'route', 'procedure', 'handover', 'automatic', 'notify', 'laneEnd'] as const),
];

/** After the edit the whole parses, and undo gives back the same; gives what came out. */
function done(definition: Definition, command: Command | undefined, about: string): Definition {
  if (command === undefined) throw new Error(`${about}: nothing to do`);
  const { definition: after, inverse } = run(definition, command);
  const parsed = Definition.safeParse(after);
  expect(parsed.success).withContext(`${about}: ${parsed.error?.message}`).toBeTrue();
  expect(sameJson(run(after, inverse).definition as never, definition as never))
    .withContext(about)
    .toBeTrue();
  return after;
}

const after = (definition: Definition, at: string, kind: StepKind, about: string): Definition =>
  done(definition, insertStep(definition, at, freshStep(definition, kind, 'review')), about);

/** Errors of the flow: a way to nowhere, a step that nothing reaches or that leads nowhere. */
const lost = (definition: Definition): readonly string[] =>
  checkDefinition(definition)
    .filter(
      ({ severity, undecided, pointer }) =>
        severity === 'error' &&
        undecided !== true &&
        /\/(next|entry|consented|refused|failed|otherwise)$/.test(pointer),
    )
    .map(({ code, pointer }) => `${code} ${pointer}`);

/** A definition with a joint step behind its first one, and aftercare. */
function wide(): Definition {
  const joint = after(tinyDefinition(), '/chain/steps/0', 'joint', 'joint');
  return done(joint, changeProperty(joint, '/chain/aftercare', freshAftercare(joint)), 'aftercare');
}

describe('What is new in the studio', () => {
  for (const kind of MAIN)
    it(`as a step ${kind} parses, leads somewhere and can be taken back, in the chain and in the aftercare`, () => {
      for (const at of ['/chain/steps/0', '/chain/intake', '/chain/aftercare', '/chain/aftercare/steps/0']) {
        const definition = wide();
        const made = after(definition, at, kind, `${kind} ${at}`);
        expect(lost(made)).withContext(`${kind} ${at}`).toEqual(lost(definition));
      }
    });

  for (const kind of IN_LANE)
    it(`as a step ${kind} of a lane parses, leads somewhere and can be taken back`, () => {
      const lane = '/chain/steps/1/lanes/0';
      for (const at of [lane, `${lane}/steps/0`]) {
        const definition = wide();
        const made = after(definition, at, kind, `${kind} ${at}`);
        expect(lost(made)).withContext(`${kind} ${at}`).toEqual(lost(definition));
      }
    });

  it('as a step of a lane is taken out again with its ways led on', () => {
    const lane = '/chain/steps/1/lanes/0';
    const definition = after(wide(), `${lane}/steps/0`, 'notify', 'notify');
    const removal = removeStep(definition, `${lane}/steps/1`)!;
    expect(removal.ways).toBe(1);
    const next = valueAt(done(definition, removal.command, 'removed'), `${lane}/steps/0/outcomes/0/next`);
    expect(stepOf(definition.chain, String(next))?.kind).toBe('laneEnd');
  });

  const listed: readonly (readonly [string, string, (definition: Definition) => object])[] = [
    ['clock', '/clocks', freshClock],
    ['certificate', '/results', () => freshResult('certificate')],
    ['entitlement', '/results', () => freshResult('entitlement')],
    ['commitment', '/commitments', freshCommitment],
    ['situation', '/situations', freshSituation],
    ['code list', '/codeLists', freshCodeList],
    ['lane', '/chain/steps/1/lanes', (d) => freshLane('laneC', { zh: '丙' }, usualPosts(d), new Set())],
    ...Object.entries(SOURCE_KINDS).map(
      ([kind, { fresh }]) => [`source ${kind}`, '/materials/1/sources', fresh] as const,
    ),
  ];
  for (const [about, list, fresh] of listed)
    it(`as a ${about} parses and can be taken back`, () => {
      const definition = wide();
      done(definition, addEntry(definition, list, 0, fresh(definition)), about);
    });

  for (const [kind, { fresh }] of Object.entries(ACTIONS))
    it(`as an automatic step that does ${kind} parses and can be taken back`, () => {
      const definition = wide();
      const at = '/chain/steps/2/action';
      if (kind !== 'issueCertificate')
        done(definition, changeProperty(definition, at, fresh(definition, {}) as never), kind);
      expect<unknown>(fresh(definition, {})).toEqual(jasmine.objectContaining({ kind }));
    });

  for (const mode of ['all', 'ratio', 'sequence', 'crew'])
    it(`as a task of mode ${mode} parses and can be taken back`, () => {
      const definition = wide();
      const task = valueAt(definition, '/chain/steps/0') as Readonly<Record<string, unknown>>;
      done(definition, changeProperty(definition, '/chain/steps/0', taskOfMode(mode, task, definition) as never), mode);
    });

  for (const mode of ['returnAndResubmit', 'onTheSpot'])
    it(`as an intake ${mode} parses, keeps the first step and can be taken back`, () => {
      const definition = wide();
      const intake = INTAKE_PROPERTIES[0]!;
      if (intake.as !== 'variant') return fail('the intake has modes');
      const fresh = intake.variants[mode]!.fresh(definition, definition.chain.intake as never);
      const made = done(definition, changeProperty(definition, '/chain/intake', fresh as never), mode);
      expect<unknown>(valueAt(made, '/chain/intake/first')).toBe('decide');
      const back = intake.variants['accept']!.fresh(made, made.chain.intake as never);
      expect<unknown>(
        valueAt(done(made, changeProperty(made, '/chain/intake', back as never), 'accept'), '/chain/intake/accepted'),
      ).toBe('decide');
    });

  it('inside a part that is not there yet begins the part', () => {
    const definition = wide();
    const made = done(definition, changeProperty(definition, '/chain/steps/0/may/correct', true), 'may');
    expect<unknown>(valueAt(made, '/chain/steps/0/may')).toEqual({ correct: true });
  });
});
