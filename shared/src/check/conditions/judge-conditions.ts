import type { Pointer } from '#shared/kernel/pointer';
import { chainConditions } from '#shared/check/conditions/chain-conditions';
import { formConditions } from '#shared/check/conditions/form-conditions';
import { itemConditions } from '#shared/check/conditions/item-conditions';
import type { JudgedCondition } from '#shared/check/conditions/judged-condition';
import { expressionCycle } from '#shared/check/findings/expression-cycle';
import { optionReferences } from '#shared/check/option-references';
import type { Goal } from '#shared/check/reach/goal';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

/** What became of a condition: it never holds, never because of those before it, or always holds. */
export interface Settled {
  readonly condition: JudgedCondition;
  readonly is: 'never' | 'covered' | 'always';
}

/** What became of all conditions: those that decide nothing, and those for which there were not enough steps to tell. */
interface JudgedConditions {
  readonly settled: readonly Settled[];
  readonly beyond: readonly Pointer[];
}

const known = new WeakMap<Subject, JudgedConditions>();

/** The conditions that decide nothing, in the order of the parts. What cannot be decided, and what is asked of nobody, is left out. */
export function settledConditions(subject: Subject): readonly Settled[] {
  return judgedConditions(subject).settled;
}

/** Where the conditions stand of which it was not told whether they ever or always hold, since that would take too many steps. */
export function conditionsBeyond(subject: Subject): readonly Pointer[] {
  return judgedConditions(subject).beyond;
}

function judgedConditions(subject: Subject): JudgedConditions {
  const earlier = known.get(subject);
  if (earlier !== undefined) return earlier;
  const always = new Set<string>();
  const told = toldElsewhere(subject);
  const beyond: Pointer[] = [];
  // While answers hang on each other in a circle, none of them is to be trusted.
  const circle = expressionCycle.find(subject).length > 0;
  const all = circle ? [] : [...formConditions(subject), ...itemConditions(subject), ...chainConditions(subject)];
  const settled = all.flatMap((condition): Settled[] => {
    const { pointer } = condition;
    if (!subject.compiled.has(pointer) || told.has(pointer)) return [];
    const is = judge(subject, condition, always);
    if (is === 'beyond') beyond.push(pointer);
    if (is === 'always') always.add(pointer);
    return is === undefined || is === 'beyond' ? [] : [{ condition, is }];
  });
  const made = { settled, beyond };
  known.set(subject, made);
  return made;
}

function judge(
  subject: Subject,
  condition: JudgedCondition,
  always: ReadonlySet<string>,
): Settled['is'] | 'beyond' | undefined {
  const { pointer, when, sent, before = [], never, check } = condition;
  let beyond = false;
  const possible = (...goals: Goal[]): boolean => {
    const verdict = canHold(subject, [...when, ...goals], sent);
    beyond ||= verdict.kind === 'undecided' && verdict.beyond;
    return verdict.kind !== 'never';
  };
  const true_: Goal = { of: pointer, be: 'true' };
  const sometimes = possible(...before, true_);
  if (!sometimes && check === undefined) {
    if (never === undefined || !possible()) return undefined;
    if (before.length === 0 || !possible(true_)) return 'never';
    // Behind one that always holds nothing has its turn, which is told of that one.
    const told = before.some((each) => typeof each === 'object' && 'of' in each && always.has(each.of as string));
    return told ? undefined : 'covered';
  }
  if (condition.always === undefined || possible({ of: pointer, be: check ? 'false' : 'notTrue' }) || !possible())
    return beyond ? 'beyond' : undefined;
  return 'always';
}

/** Conditions that compare with options that are not there, which is told as that. */
function toldElsewhere(subject: Subject): ReadonlySet<string> {
  return new Set(optionReferences(subject).flatMap(({ known: exists, pointer }) => (exists ? [] : [pointer])));
}
