import type { Json } from '#shared/kernel/json';
import { stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { commitmentRoot } from '#shared/material/commitment-root';
import type { AnswerWorlds, Literal } from '#shared/check/explore/answer-worlds';
import { nameOf, type ChainCondition, type LeftValue } from '#shared/check/explore/chain-condition';
import { leftChoices } from '#shared/check/explore/left-values';
import { remembering, type Memory } from '#shared/check/explore/memory';

/** One way in which a condition can turn out, and what is known from then on. */
export interface Judged {
  readonly holds: boolean;
  readonly memory: Memory;
  /** What was settled for it: values that steps left behind, and literals. */
  readonly settled: readonly Settled[];
  /** Whether it can certainly turn out so. */
  readonly sure: boolean;
}

/** Something that had been open until a condition asked for it. */
export type Settled =
  | { readonly kind: 'left'; readonly at: LeftValue; readonly value: Json | undefined }
  | { readonly kind: 'commitment'; readonly key: string; readonly made: boolean }
  | { readonly kind: 'literal'; readonly literal: Literal };

/** Most combinations of open values that are tried for one condition. */
const MOST_SAMPLES = 96;
/** So many of them are tried to make sure of what was found possible. */
const MOST_TRIES = 8;

/** Literals by their name in a memory, so that what was settled can be asked again. */
export type Literals = Map<string, Literal>;

/**
 * Every way in which a condition can turn out, given what is known; what is open is settled only here. Of ways that are the
 * same for what follows (`after` gives a name to that) only the surest is told.
 */
export function judgeCondition(
  definition: Definition,
  worlds: AnswerWorlds,
  literals: Literals,
  condition: ChainCondition | undefined,
  memory: Memory,
  after: (memory: Memory) => string,
): readonly Judged[] {
  if (condition === undefined) return [{ holds: false, memory, settled: [], sure: true }];
  const { samples, exact } = samplesOf(definition, condition, memory);
  const found = new Map<string, Judged>();
  const tried = new Map<string, number>();
  for (const sample of samples) {
    const known = remembering(memory, ...sample.map((each) => [settledName(each), settledValue(each)] as const));
    const same = after(known);
    const told = [true, false].map((holds) => found.get(`${holds} ${same}`));
    const tries = tried.get(same) ?? 0;
    tried.set(same, tries + 1);
    if (told.every((each) => each?.sure === true || (each !== undefined && tries > MOST_TRIES))) continue;
    const roots = rootsOf(definition, condition, known);
    for (const each of outcomesOf(worlds, literals, condition, known, roots)) {
      const name = `${each.holds} ${after(each.memory)}`;
      const judged = { ...each, settled: [...sample, ...each.settled], sure: each.sure && exact };
      if (found.get(name)?.sure !== true) found.set(name, judged);
    }
  }
  return [...found.values()];
}

function outcomesOf(
  worlds: AnswerWorlds,
  literals: Literals,
  condition: ChainCondition,
  memory: Memory,
  roots: Readonly<Record<string, Json>>,
): readonly Judged[] {
  if (condition.answers || condition.changing) return overAnswers(worlds, literals, condition, memory, roots);
  const holds = condition.expression.evaluate({ form: {}, ...roots }) === true;
  return [{ holds, memory, settled: [], sure: true }];
}

function overAnswers(
  worlds: AnswerWorlds,
  literals: Literals,
  condition: ChainCondition,
  memory: Memory,
  roots: Readonly<Record<string, Json>>,
): readonly Judged[] {
  const both = [true, false] as const;
  if (condition.changing) return both.map((holds) => ({ holds, memory, settled: [], sure: false }));
  const id = `${condition.expression.source} ${JSON.stringify(roots)}`;
  const before = [...memory].flatMap(([name, value]) => {
    const literal = name.startsWith('l:') ? literals.get(name) : undefined;
    return literal === undefined ? [] : [{ ...literal, holds: value === true }];
  });
  const same = before.find((literal) => literal.id === id);
  if (same !== undefined) return [{ holds: same.holds, memory, settled: [], sure: true }];
  return both.flatMap((holds): Judged[] => {
    const literal: Literal = { id, expression: condition.expression, roots, holds };
    const { kind } = worlds.together(worlds.connected(literal, before));
    if (kind === 'never') return [];
    const name = `l:${id}`;
    literals.set(name, literal);
    const settled = [{ kind: 'literal', literal }] as const;
    return [{ holds, memory: remembering(memory, [name, holds]), settled, sure: kind === 'possible' }];
  });
}

/** Every combination of what is still open and the condition reads. */
function samplesOf(
  definition: Definition,
  { left, commitments }: ChainCondition,
  memory: Memory,
): { readonly samples: readonly (readonly Settled[])[]; readonly exact: boolean } {
  let samples: readonly (readonly Settled[])[] = [[]];
  let exact = true;
  const spread = (choices: readonly Settled[]): void => {
    const all = samples.flatMap((sample) => choices.map((choice) => [...sample, choice]));
    exact &&= all.length <= MOST_SAMPLES;
    samples = all.slice(0, MOST_SAMPLES);
  };
  for (const at of left) {
    if (memory.has(nameOf(at)) || !isThere(definition, at, memory)) continue;
    const choices = leftChoices(definition, at);
    exact &&= choices.exact;
    spread(choices.values.map((value) => ({ kind: 'left', at, value })));
  }
  for (const key of commitments)
    if (!memory.has(`c:${key}`)) spread([true, false].map((made) => ({ kind: 'commitment', key, made })));
  return { samples, exact };
}

/** Whether a step left such a value: it was decided, or the register answered. */
function isThere({ chain }: Definition, { step, part }: LeftValue, memory: Memory): boolean {
  const outcome = memory.get(`o:${step}`);
  const kind = stepOf(chain, step)?.kind;
  return outcome !== undefined && (part === 'answer' ? outcome === 'answered' : kind !== 'automatic');
}

function settledName(settled: Settled): string {
  if (settled.kind === 'left') return nameOf(settled.at);
  return settled.kind === 'commitment' ? `c:${settled.key}` : `l:${settled.literal.id}`;
}

/** What is kept of it; that nothing was left there is kept as null. */
function settledValue(settled: Settled): Json {
  if (settled.kind === 'left') return settled.value ?? null;
  return settled.kind === 'commitment' ? settled.made : settled.literal.holds;
}

/** The roots `step` and `commitment` as far as the condition reads them. */
function rootsOf(
  definition: Definition,
  { steps, left, commitments }: ChainCondition,
  memory: Memory,
): Readonly<Record<string, Json>> {
  const traces: Record<string, Record<string, Json>> = {};
  for (const step of steps) {
    const outcome = memory.get(`o:${step}`);
    if (outcome !== undefined) traces[step] = { outcome };
  }
  for (const at of left) {
    const trace = traces[at.step];
    if (trace === undefined || !isThere(definition, at, memory)) continue;
    const value = memory.get(nameOf(at)) ?? null;
    trace[at.part] = { ...(trace[at.part] as object | undefined), ...(value !== null && { [at.key]: value }) };
  }
  const made = commitments.filter((key) => memory.get(`c:${key}`) === true);
  return {
    ...(steps.length > 0 && { step: traces }),
    ...(commitments.length > 0 && { commitment: commitmentRoot(definition, made) }),
  };
}
