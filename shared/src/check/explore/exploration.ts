import type { Definition } from '#shared/definition/definition';
import { allSteps, isStaffed, placedSteps } from '#shared/definition/chain';
import type { Subject } from '#shared/check/subject';
import { AnswerWorlds } from '#shared/check/explore/answer-worlds';
import type { ChainCondition } from '#shared/check/explore/chain-condition';
import { judgeCondition, type Judged, type Literals } from '#shared/check/explore/judge-condition';
import { liveAt } from '#shared/check/explore/live-memory';
import { keeping, textOf, type Memory } from '#shared/check/explore/memory';

/** Most states that are looked at, those inside lanes and their joins included. */
export const MOST_STATES = 50_000;

/** Most ways between states that are looked at: few states may have very many. */
export const MOST_WAYS = 65_000;

/** What the exploration of one chain knows and counts. */
export class Exploration {
  readonly definition: Definition;
  readonly worlds: AnswerWorlds;
  private readonly literals: Literals = new Map();
  private readonly asked = new Map<string, ReadonlySet<string>>();
  private readonly promises: ReadonlySet<string>;
  private readonly readsDecided: boolean;
  states = 0;
  ways = 0;

  /** `counting`: the steps whose conditions are judged; at all others both ways are taken. */
  constructor(
    subject: Subject,
    private readonly counting: ReadonlySet<string>,
  ) {
    this.definition = subject.definition;
    this.worlds = new AnswerWorlds(subject);
    const { chain, clocks, commitments = [] } = subject.definition;
    this.promises = new Set(
      commitments.flatMap(({ key, withdrawnTo }) => (withdrawnTo === undefined ? [] : [`c:${key}`])),
    );
    const givesBack =
      chain.intake.mode !== 'accept' &&
      chain.intake.returned !== undefined &&
      allSteps(chain).some((step) => isStaffed(step) && step.may?.correct === true);
    const silent = clocks.some(({ onExpiry }) => onExpiry?.next !== undefined && onExpiry.effect !== 'lapse');
    this.readsDecided = givesBack || silent || this.promises.size > 0;
  }

  /** Every way in which a condition can turn out that makes a difference at one of the steps that may follow. */
  readonly judge = (
    at: string,
    condition: ChainCondition | undefined,
    memory: Memory,
    following: readonly string[],
  ): readonly Judged[] => {
    if (!this.counting.has(at) && condition !== undefined)
      return [true, false].map((holds) => ({ holds, memory, settled: [], sure: false }));
    const after = (known: Memory): string => following.map((step) => textOf(this.keep(step, known))).join('|');
    return judgeCondition(this.definition, this.worlds, this.literals, condition, memory, after);
  };

  /** Counts one more state and the ways out of it; whether there may be more. */
  readonly count = (ways: number): boolean => {
    this.states += 1;
    this.ways += ways;
    return this.states <= MOST_STATES && this.ways <= MOST_WAYS;
  };

  /** What of a memory still matters at a step. */
  readonly keep = (step: string, memory: Memory): Memory => {
    const placed = placedSteps(this.definition.chain).get(step);
    if (placed === undefined)
      return keeping(memory, (name) => name.startsWith('z') || name.startsWith('k:') || name === 'd');
    const { names } = liveAt(this.definition, this.counting, step);
    const questions = this.questionsFrom(step);
    return keeping(memory, (name) => {
      if (name === 'd') return this.readsDecided && !placed.after;
      if (name.startsWith('k:')) return true;
      if (this.promises.has(name)) return !placed.after || names.has(name);
      if (!name.startsWith('l:')) return names.has(name);
      const literal = this.literals.get(name);
      return literal !== undefined && [...this.worlds.keysOf(literal.expression)].some((key) => questions.has(key));
    });
  };

  /** The questions of the form that conditions from a step on depend on. */
  private questionsFrom(step: string): ReadonlySet<string> {
    const earlier = this.asked.get(step);
    if (earlier !== undefined) return earlier;
    const made = new Set(
      liveAt(this.definition, this.counting, step).conditions.flatMap(({ expression }) => [
        ...this.worlds.keysOf(expression),
      ]),
    );
    this.asked.set(step, made);
    return made;
  }

  /** Whether what a memory says of the answers can be true of one application. */
  agrees(memory: Memory): boolean {
    const literals = [...memory].flatMap(([name, value]) => {
      const literal = name.startsWith('l:') ? this.literals.get(name) : undefined;
      return literal === undefined ? [] : [{ ...literal, holds: value === true }];
    });
    return literals.length < 2 || this.worlds.together(literals).kind !== 'never';
  }
}
