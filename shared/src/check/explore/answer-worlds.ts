import type { Json } from '#shared/kernel/json';
import { chainScope } from '#shared/chain/chain-scope';
import type { CompiledExpression, Roots } from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';
import type { Located } from '#shared/check/compile-located';
import { spend, stepsLeft } from '#shared/check/reach/budget';
import type { Claim } from '#shared/check/reach/goal';
import { questionOf } from '#shared/check/reach/question';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

/** That a condition over the answers holds, or does not. */
export interface Literal {
  /** Names the condition, with all that is known besides the answers. */
  readonly id: string;
  readonly expression: CompiledExpression;
  /** What it reads besides the answers, as it stands. */
  readonly roots: Roots;
  readonly holds: boolean;
}

/** Whether literals can be true of one application: with its answers, never, or not decided. */
export interface Together {
  readonly kind: 'possible' | 'never' | 'undecided';
  readonly answers: Readonly<Record<string, Json>>;
}

/** Most questions that are asked about the answers for one chain. */
const MOST_QUESTIONS = 2000;
/** What is known of the past is part of the condition here: taken apart it would be asked again. */
const WHOLE: Scope = {};

/** Decides whether conditions over the answers can agree with each other; every question is asked once. */
export class AnswerWorlds {
  private readonly subject: Subject;
  private readonly located = new Map<string, Located>();
  private readonly asked = new Map<string, Together>();
  private readonly keys = new Map<string, ReadonlySet<string>>();

  constructor(subject: Subject) {
    // A subject of its own: what is tried here is not counted against what others ask.
    this.subject = { ...subject };
  }

  /** What an application is asked, directly or on the way there, where a condition over the answers is decided. */
  keysOf(expression: CompiledExpression): ReadonlySet<string> {
    const earlier = this.keys.get(expression.source);
    if (earlier !== undefined) return earlier;
    const claim = this.claimOf({ id: expression.source, expression, roots: {}, holds: true });
    const { question, links } = questionOf(this.subject, [claim], stepsLeft(this.subject));
    spend(this.subject, links);
    const made = new Set(
      question === undefined
        ? expression.reads.map((path) => path.split('.').slice(0, 2).join('.'))
        : question.variables.flatMap(({ root, key }) => (root === 'record' ? [] : [`${root}.${key}`])),
    );
    this.keys.set(expression.source, made);
    return made;
  }

  /** Whether all can be true at once. Those that have nothing to do with each other are asked apart. */
  together(literals: readonly Literal[]): Together {
    const answers: Record<string, Json> = {};
    let kind: Together['kind'] = 'possible';
    for (const group of this.groups(literals)) {
      const told = this.ask(group);
      if (told.kind === 'never') return told;
      if (told.kind === 'undecided') kind = 'undecided';
      Object.assign(answers, told.answers);
    }
    return { kind, answers };
  }

  /** Those of the literals that share a question of the form with one. */
  connected(literal: Literal, others: readonly Literal[]): readonly Literal[] {
    return this.groups([literal, ...others]).find((group) => group.includes(literal))!;
  }

  private groups(literals: readonly Literal[]): readonly (readonly Literal[])[] {
    let groups: { readonly keys: ReadonlySet<string>; readonly members: readonly Literal[] }[] = [];
    for (const literal of literals) {
      const keys = this.keysOf(literal.expression);
      const touched = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
      const joined = {
        keys: new Set([...keys, ...touched.flatMap((group) => [...group.keys])]),
        members: [...touched.flatMap((group) => group.members), literal],
      };
      groups = [...groups.filter((group) => !touched.includes(group)), joined];
    }
    return groups.map((group) => group.members);
  }

  private ask(literals: readonly Literal[]): Together {
    const name = [...new Set(literals.map(({ id, holds }) => `${holds} ${id}`))].sort().join('\n');
    const earlier = this.asked.get(name);
    if (earlier !== undefined) return earlier;
    if (this.asked.size >= MOST_QUESTIONS) return { kind: 'undecided', answers: {} };
    const verdict = canHold(
      this.subject,
      literals.map((literal) => this.claimOf(literal)),
      true,
    );
    const told = { kind: verdict.kind, answers: verdict.kind === 'possible' ? verdict.answers : {} };
    this.asked.set(name, told);
    return told;
  }

  private claimOf({ id, expression, roots, holds }: Literal): Claim {
    const of = this.located.get(id) ?? located(this.subject, expression, roots);
    this.located.set(id, of);
    return { of, be: holds ? 'true' : 'notTrue' };
  }
}

function located({ definition }: Subject, expression: CompiledExpression, roots: Roots): Located {
  const plain = { row: undefined, inner: undefined };
  if (Object.keys(roots).length === 0) return { expression, ...plain, scope: chainScope(definition) };
  const reads = expression.reads.filter((path) => !/^(step|commitment)\./.test(path));
  const evaluate = (seen: Roots): Json | undefined => expression.evaluate({ ...seen, ...roots });
  return { expression: { ...expression, reads, evaluate }, ...plain, scope: WHOLE };
}
