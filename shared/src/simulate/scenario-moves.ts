import { civilDateOf } from '#shared/kernel/civil-date';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { ScenarioMove } from '#shared/definition/scenario';
import type { Actor } from '#shared/case/actor';
import { availableCommands } from '#shared/case/available-commands';
import type { CaseCommand } from '#shared/case/case-command';
import { openStep } from '#shared/case/case-state';
import { decideCase } from '#shared/case/decide-case';
import { SCENARIO_APPLICANT, type ScenarioCase } from '#shared/simulate/scenario-case';

/** Most people that one decision may need. */
const MOST_PEOPLE = 40;

/**
 * Makes one move of a scenario: whoever may do it does it, and a step that needs several people gets them. Throws, naming
 * the move, where nobody may do it or the rules refuse it: then the scenario does not fit the item.
 */
export function makeMove(run: ScenarioCase, people: readonly Actor[], move: ScenarioMove): void {
  if (move.wait !== undefined) run.wait(move.wait);
  if (move.does === 'wait') return;
  if (move.does === 'decide') return decide(run, people, move);
  const step = move.at ?? onlyStep(run);
  const command = commandOf(run, move, step);
  give(run, [SCENARIO_APPLICANT, ...people], command, move);
}

/** Decides a step: members of a crew take it, everybody who must decide does, and whoever must sign signs. */
function decide(run: ScenarioCase, people: readonly Actor[], move: ScenarioMove): void {
  const key = move.at ?? onlyStep(run);
  const step = stepOf(run.definition.chain, key);
  const since = openStep(run.state, key)?.since;
  if (!isStaffed(step) || since === undefined) throw told(run, move, `${key} is not open`);
  const entered = run.events.length;
  if (step.kind === 'task' && step.mode === 'crew') {
    const lead = people.filter(({ posts }) => posts.includes(step.crew?.lead ?? ''));
    const others = people.filter(
      ({ posts, account }) => posts.some((post) => step.posts.includes(post)) && account !== lead[0]?.account,
    );
    for (const member of [lead[0]!, ...others].slice(0, step.crew?.min ?? 2))
      give(run, [member], { kind: 'take', step: key }, move);
  }
  const { outcome = '', reason = '符合规定。', form } = move;
  const points = (step.reviewPoints ?? []).map((point) => ({ key: point.key, holds: true }));
  const decision = { step: key, outcome, reason, points, ...(form && { form }) };
  for (let left = MOST_PEOPLE; left > 0 && stands(run, key, entered); left -= 1) {
    const signs = openStep(run.state, key)?.unsigned !== undefined;
    give(run, people, signs ? { kind: 'countersign', step: key, agrees: true } : { kind: 'decide', decision }, move);
  }
}

/** Whether the case still stands in that very visit of the step. */
function stands(run: ScenarioCase, key: string, entered: number): boolean {
  const left = run.events.slice(entered).some((event) => event.kind === 'ended' || event.kind === 'aftercareEnded');
  const again = run.events.slice(entered).some((event) => event.kind === 'stepEntered' && event.step === key);
  return !left && !again && openStep(run.state, key) !== undefined;
}

function give(run: ScenarioCase, people: readonly Actor[], command: CaseCommand, move: ScenarioMove): void {
  const may = people.filter((person) => offers(run, person, command));
  let why = may.length === 0 ? 'nobody may' : '';
  for (const person of may) {
    const decided = decideCase(run.facts, run.state, command, person);
    if (decided.ok) return run.acted(decided.value);
    why = JSON.stringify(decided.refusal);
  }
  throw told(run, move, `${command.kind}: ${why}`);
}

function offers(run: ScenarioCase, person: Actor, command: CaseCommand): boolean {
  const step = command.kind === 'decide' ? command.decision.step : 'step' in command ? command.step : undefined;
  return availableCommands(run.facts, run.state, person).some(
    (offered) => offered.kind === command.kind && (step === undefined || offered.step === step),
  );
}

function onlyStep(run: ScenarioCase): string {
  return run.state.steps.find((step) => step.lanes === undefined)?.key ?? '';
}

type Maker = (run: ScenarioCase, move: ScenarioMove, step: string) => CaseCommand;

const REASON = '按规定办理。';

function places(run: ScenarioCase, { places: keys = [], reason = '需要补正' }: ScenarioMove) {
  const materials = new Set(run.definition.materials.map(({ key }) => key));
  return keys.map((key) => (materials.has(key) ? { material: key, reason } : { field: key, reason }));
}

function files(run: ScenarioCase, { materials = [] }: ScenarioMove): string[] {
  return materials.map((material) => run.upload(material));
}

function dueOf(run: ScenarioCase, { limit }: ScenarioMove): string {
  return civilDateOf(run.after(limit ?? { n: 1, unit: 'workingDay' }));
}

const MAKERS: { readonly [K in Exclude<ScenarioMove['does'], 'wait' | 'decide'>]: Maker } = {
  accept: () => ({ kind: 'accept' }),
  refuseAcceptance: (_, { as = 'notAccepted', reason = REASON }) => ({ kind: 'refuseAcceptance', as, reason }),
  refer: (_, { target = '有管辖权的机关', reason = REASON }) => ({ kind: 'refer', organ: target, reason }),
  requestCorrection: (run, move) => ({
    kind: 'requestCorrection',
    ...(move.at !== undefined && { step: move.at }),
    places: places(run, move),
  }),
  proposeCorrection: (run, move, step) => ({ kind: 'proposeCorrection', step, places: places(run, move) }),
  correct: (run, move) => ({ kind: 'correct', answers: move.answers ?? {}, files: files(run, move) }),
  returnMaterials: (run, move, step) => ({ kind: 'returnMaterials', step, places: places(run, move) }),
  act: (run, move, step) => ({
    ...{ kind: 'act', step, outcome: move.outcome ?? '', files: files(run, move) },
    ...(move.form && { form: move.form }),
  }),
  setDeadline: (run, move, step) => ({
    kind: 'setDeadline',
    step,
    due: dueOf(run, move),
    reason: move.reason ?? REASON,
  }),
  approveDeadline: (_, { agrees = true, reason = REASON }, step) => ({
    ...{ kind: 'approveDeadline', step, agrees, reason },
  }),
  returnTo: (_, { target = '', reason = REASON }, step) => ({ kind: 'returnTo', step, to: target, reason }),
  transfer: (_, { target = '', reason = REASON }, step) => ({ kind: 'transfer', step, to: target, reason }),
  extend: (_, { target = '', reason = REASON }, step) => ({ kind: 'extend', step, clock: target, reason }),
  supply: (run, move) => ({ kind: 'supply', files: files(run, move) }),
  withdrawCommitment: (_, { target = '', reason = '' }) => ({ kind: 'withdrawCommitment', commitment: target, reason }),
  withdraw: (_, { reason = '' }) => ({ kind: 'withdraw', reason }),
};

function commandOf(run: ScenarioCase, move: ScenarioMove, step: string): CaseCommand {
  return MAKERS[move.does as keyof typeof MAKERS](run, move, step);
}

function told(run: ScenarioCase, move: ScenarioMove, why: string): Error {
  const at = run.state.steps.map(({ key }) => key).join(', ') || run.state.status;
  return new Error(`${JSON.stringify(move)} at ${at}: ${why}`);
}
