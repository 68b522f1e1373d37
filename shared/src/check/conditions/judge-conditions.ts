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

const known = new WeakMap<Subject, readonly Settled[]>();

/** The conditions that decide nothing, in the order of the parts. What cannot be decided, and what is asked of nobody, is left out. */
export function settledConditions(subject: Subject): readonly Settled[] {
  const earlier = known.get(subject);
  if (earlier !== undefined) return earlier;
  const always = new Set<string>();
  const told = toldElsewhere(subject);
  // While answers hang on each other in a circle, none of them is to be trusted.
  const circle = expressionCycle.find(subject).length > 0;
  const all = circle ? [] : [...formConditions(subject), ...itemConditions(subject), ...chainConditions(subject)];
  const made = all.flatMap((condition): Settled[] => {
    const is =
      subject.compiled.has(condition.pointer) && !told.has(condition.pointer)
        ? judge(subject, condition, always)
        : undefined;
    if (is === 'always') always.add(condition.pointer);
    return is === undefined ? [] : [{ condition, is }];
  });
  known.set(subject, made);
  return made;
}

function judge(subject: Subject, condition: JudgedCondition, always: ReadonlySet<string>): Settled['is'] | undefined {
  const { pointer, when, sent, before = [], never, check } = condition;
  const possible = (...goals: Goal[]): boolean => canHold(subject, [...when, ...goals], sent).kind !== 'never';
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
    return undefined;
  return 'always';
}

/** Conditions that compare with options that are not there, which is told as that. */
function toldElsewhere(subject: Subject): ReadonlySet<string> {
  return new Set(optionReferences(subject).flatMap(({ known: exists, pointer }) => (exists ? [] : [pointer])));
}
