import type { Json, JsonObject } from '#shared/kernel/json';
import { isCivilDate } from '#shared/kernel/civil-date';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { ValueType } from '#shared/expression/value-type';
import { innerForms } from '#shared/check/inner-forms';
import type { Subject } from '#shared/check/subject';
import {
  candidatesOf,
  daysOf,
  numbersAround,
  otherThan,
  type Candidates,
  type LiteralsOf,
} from '#shared/simulate/tried/candidates';

/** Most values of one thing that was left behind. */
const MOST = 300;

/**
 * What a step, a register or a promise may have left behind at a path, as far as `reads` name it: every member with each
 * value worth trying, and absent. Never less than what may be; more where members hang together.
 */
export function recordsAt(
  subject: Subject,
  key: string,
  reads: readonly string[],
  type: ValueType,
  literals: LiteralsOf,
): Candidates {
  if (key === 'calendar') return { values: [], exact: false };
  const below = reads.map((path) => path.slice(key.length + 1)).filter((path) => path !== '');
  if (below.length === 0) return plainOf(type, literals(key));
  const members = below.filter((path) => !below.some((other) => other.startsWith(`${path}.`)));
  let exact = true;
  let values: JsonObject[] = [{}];
  for (const member of members) {
    const tried = memberOf(subject, key, member, type, literals);
    exact &&= tried.exact && values.length * (tried.values.length + 1) <= MOST;
    values = values
      .flatMap((value) => [...tried.values.map((each) => withMember(value, member.split('.'), each)), value])
      .slice(0, MOST);
  }
  // What is looked for as a whole, e.g. has(step.ask.answer), may be there with nothing inside that is read.
  const wholes = below.filter((path) => !members.includes(path)).map((path) => withMember({}, path.split('.'), {}));
  return { values: [...values, ...wholes], exact };
}

function memberOf(subject: Subject, key: string, member: string, type: ValueType, literals: LiteralsOf): Candidates {
  const path = `${key}.${member}`;
  const [root, name = ''] = key.split('.');
  const [part, field = '', ...more] = member.split('.');
  if (root === 'step' && part === 'outcome') return outcomesOf(subject, name, literals(path));
  if (root === 'step' && part === 'form' && more.length === 0) {
    const place = innerForms(subject.definition)
      .find(({ step }) => step === name)
      ?.elements.get(field);
    if (place !== undefined) return candidatesOf(place.source, path, literals);
  }
  return plainOf(typeBelow(type, member.split('.')), literals(path));
}

/** What a step may come to, and whatever else an expression names. */
function outcomesOf({ definition }: Subject, key: string, named: readonly (string | number)[]): Candidates {
  const step = stepOf(definition.chain, key);
  const own = isStaffed(step) || step?.kind === 'applicant' ? step.outcomes.map((outcome) => outcome.key) : [];
  const values = [...new Set([...own, ...named.map(String)])];
  return { values: [...values, otherThan(values)], exact: true };
}

/** The values of a plain type on each side of what it is compared with. */
function plainOf(type: ValueType, literals: readonly (string | number)[]): Candidates {
  if (type === 'bool') return { values: [true, false], exact: true };
  if (type === 'double') return { values: numbersAround(literals), exact: true };
  if (type === 'string') {
    const texts = literals.map(String);
    return {
      values: [...new Set([...texts, ...(texts.some(isCivilDate) ? daysOf(texts) : []), otherThan(texts)])],
      exact: true,
    };
  }
  if (typeof type === 'object' && 'object' in type) return { values: [{}], exact: false };
  const entries: Json[] = literals.map((each) => [each]);
  return { values: [...entries, literals.slice(), []], exact: false };
}

function typeBelow(type: ValueType, [name, ...more]: readonly string[]): ValueType {
  if (name === undefined) return type;
  if (typeof type !== 'object' || !('object' in type) || !Object.hasOwn(type.object, name)) return 'dyn';
  return typeBelow(type.object[name]!, more);
}

function withMember(object: JsonObject, [name = '', ...more]: readonly string[], value: Json): JsonObject {
  const inside = object[name];
  const below = typeof inside === 'object' && inside !== null && !Array.isArray(inside) ? (inside as JsonObject) : {};
  return { ...object, [name]: more.length === 0 ? value : withMember(below, more, value) };
}
