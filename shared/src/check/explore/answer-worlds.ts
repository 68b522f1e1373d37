import type { Json } from '#shared/kernel/json';
import type { CompiledExpression, Roots } from '#shared/expression/compile-expression';
import type { Located } from '#shared/check/compile-located';
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

/** Decides whether conditions over the answers can agree with each other; every question is asked once. */
export class AnswerWorlds {
  private readonly subject: Subject;
  private readonly extra: Map<string, Located>;
  private readonly asked = new Map<string, Together>();
  private readonly keys = new Map<string, ReadonlySet<string>>();

  constructor(subject: Subject) {
    // What is asked here stands nowhere in the definition: pointers of its own, in a subject of its own.
    this.extra = new Map(subject.compiled);
    this.subject = { ...subject, compiled: this.extra };
  }

  /** What an application is asked, directly or on the way there, where a condition over the answers is decided. */
  keysOf(expression: CompiledExpression): ReadonlySet<string> {
    const earlier = this.keys.get(expression.source);
    if (earlier !== undefined) return earlier;
    const pointer = this.pointerTo({ id: expression.source, expression, roots: {}, holds: true });
    const question = questionOf(this.subject, [pointer]);
    const made = new Set(
      question === undefined
        ? expression.reads.map((path) => path.split('.').slice(0, 2).join('.'))
        : question.variables.map(({ root, key }) => `${root}.${key}`),
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
    const pointers = [...new Set(literals.map((literal) => this.pointerTo(literal)))].sort();
    const name = pointers.join(' ');
    const earlier = this.asked.get(name);
    if (earlier !== undefined) return earlier;
    if (this.asked.size >= MOST_QUESTIONS) return { kind: 'undecided', answers: {} };
    const verdict = canHold(this.subject, pointers);
    const answers = verdict.kind === 'possible' ? verdict.answers : {};
    const told: Together =
      verdict.kind === 'possible' && this.leavesOut(pointers, answers)
        ? { kind: 'undecided', answers }
        : { kind: verdict.kind, answers };
    this.asked.set(name, told);
    return told;
  }

  /** Whether answers leave out what must be answered: then nobody may be able to give them. */
  private leavesOut(pointers: readonly string[], answers: Readonly<Record<string, Json>>): boolean {
    return (questionOf(this.subject, pointers)?.variables ?? []).some(({ root, key, visible }) => {
      const place = root === 'form' ? this.subject.elements.get(key) : undefined;
      return place?.source.kind !== 'computed' && isRequired(place?.source) && visible.length === 0 && !(key in answers);
    });
  }

  private pointerTo({ id, expression, roots, holds }: Literal): string {
    const pointer = `#${holds ? '' : '!'}${id}`;
    if (!this.extra.has(pointer)) {
      const reads = expression.reads.filter((path) => !path.startsWith('step.') && !path.startsWith('commitment.'));
      const evaluate = (seen: Roots): boolean => (expression.evaluate({ ...seen, ...roots }) === true) === holds;
      this.extra.set(pointer, { expression: { ...expression, reads, evaluate }, row: undefined });
    }
    return pointer;
  }
}

function isRequired(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'required' in source && source.required === true;
}
