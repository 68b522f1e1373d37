import type { Actor } from '#shared/case/actor';
import { availableCommands } from '#shared/case/available-commands';
import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import type { CaseFacts } from '#shared/case/case-facts';
import { decideCase } from '#shared/case/decide-case';
import { APPLICANT, GOLDEN, RandomCase } from '#shared/case/random-case.spec-support';
import type { Chain, MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { TaskStep } from '#shared/definition/step/task';
import type { MaterialChoices } from '#shared/material/material-choices';

export const text = (zh: string) => ({ zh });
export const officer = (account: string, ...posts: string[]): Actor => ({ account, name: account, posts });

/** A task with one outcome, `go`. */
export function taskStep(key: string, next: string, more: Partial<TaskStep> = {}): TaskStep {
  return {
    ...{ kind: 'task', key, name: text(key), stage: 'review', posts: ['a.one'], mode: 'any' },
    outcomes: [{ key: 'go', label: text('好'), next, tone: 'neutral', reason: 'optional' }],
    ...more,
  };
}

/** The golden item with other steps, begun at the first of them with the submission. */
export function smallDefinition(steps: readonly MainStep[], more: Partial<Chain> = {}): Definition {
  const ends = GOLDEN.chain.steps.filter(({ kind }) => kind === 'end');
  const intake: Chain['intake'] = { mode: 'onTheSpot', first: steps[0]!.key, legalBasis: [] };
  return { ...GOLDEN, chain: { intake, withdrawn: 'withdrawn', ...more, steps: [...steps, ...ends] } };
}

/** A case of such an item, in which people do one thing after the other. */
export class SmallCase {
  readonly run: RandomCase;

  constructor(definition: Definition, around: Partial<CaseFacts> = {}, choices?: MaterialChoices) {
    this.run = new RandomCase(definition, choices, around);
  }

  get facts(): CaseFacts {
    return this.run.facts;
  }

  get state() {
    return this.run.state;
  }

  /** The step that was entered last and is open. */
  get at() {
    return this.state.steps.at(-1)!;
  }

  /** Gives a command; the code of its refusal, or 'done'. */
  give(who: Actor, command: CaseCommand): string {
    const decided = decideCase(this.facts, this.state, command, who);
    if (!decided.ok) return decided.refusal.code;
    this.run.add(decided.value);
    return 'done';
  }

  decide(who: Actor, outcome = 'go', reason = '内部意见'): string {
    return this.give(who, { kind: 'decide', decision: { step: this.at.key, outcome, reason, points: [] } });
  }

  mine(...commands: CaseCommand[]): string[] {
    return commands.map((command) => this.give(APPLICANT, command));
  }

  offers(who: Actor): readonly CaseCommandKind[] {
    return availableCommands(this.facts, this.state, who).map(({ kind }) => kind);
  }
}
