import type { Refusal } from '#shared/kernel/outcome';
import type { Definition } from '#shared/definition/definition';
import type { Actor } from '#shared/case/actor';
import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import { decideCase } from '#shared/case/decide-case';
import { whyNot } from '#shared/case/may/why-not';
import type { Coverage } from '#shared/simulate/coverage';
import type { Random } from '#shared/kernel/random';
import type { ScenarioCase } from '#shared/simulate/scenario-case';

/** A case on its walk, with those who work on it. */
export class WalkState {
  /** How often each post acted, by post. */
  readonly decisions = new Map<string, number>();
  /** What the applicant had to do after he applied, in order. */
  readonly acts: string[] = [];
  private readonly byPost = new Map<string, Actor[]>();

  constructor(
    readonly definition: Definition,
    readonly run: ScenarioCase,
    readonly random: Random,
    readonly coverage: Coverage,
    people: readonly Actor[],
  ) {
    for (const person of people)
      for (const post of person.posts) this.byPost.set(post, [...(this.byPost.get(post) ?? []), person]);
  }

  /** Those who hold one of the posts, each once. */
  holders(posts: Iterable<string | undefined>): readonly Actor[] {
    const found = new Set<Actor>();
    for (const post of posts) for (const person of this.byPost.get(post ?? '') ?? []) found.add(person);
    return [...found];
  }

  /**
   * The first of these people who may does it, by the rules of cases alone. Undefined when it was done; else why not: the
   * refusal of the last one who was asked, or NOBODY.
   */
  give(
    people: readonly Actor[],
    kind: CaseCommandKind,
    step: string | undefined,
    command: CaseCommand,
  ): Refusal | undefined {
    let why: Refusal = { code: 'NOBODY' };
    const { facts, state } = this.run;
    for (const actor of people) {
      const named = step === undefined ? {} : { step };
      const reason = whyNot(kind, { facts, state, actor, ...named });
      if (reason !== undefined) {
        if (why.code === 'NOBODY') why = { code: reason };
        continue;
      }
      const decided = decideCase(facts, state, command, actor);
      if (decided.ok) {
        this.run.acted(decided.value);
        return undefined;
      }
      why = decided.refusal;
    }
    return why;
  }
}
