import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import type { Json, JsonObject } from '#shared/kernel/json';
import { REGISTER_QUESTIONS, type RegisterQuestion } from '#shared/concept/register-question';
import type { RegisterMembers, RegisterValue } from '#shared/concept/register-value';
import { birthdayAt, idNumberOf, nameFrom, usccFrom } from '#shared/simulate/fill/people-values';
import { between, pick, type Random } from '#shared/kernel/random';

/** With what answers of registers are made up. */
export interface Register {
  readonly random: Random;
  readonly today: CivilDate;
  /** Literals that expressions compare a member of the answer with. */
  readonly literals: (member: string) => readonly (string | number)[];
}

/** The table of a question; undefined for one that no register knows. */
export function questionOf(key: string): RegisterQuestion | undefined {
  return Object.hasOwn(REGISTER_QUESTIONS, key)
    ? (REGISTER_QUESTIONS as Readonly<Record<string, RegisterQuestion>>)[key]
    : undefined;
}

/** An answer of the shape that the register's table says; what may be absent is, now and then. */
export function registerAnswerFrom(question: string, register: Register): JsonObject {
  return membersFrom(questionOf(question)?.outputs ?? {}, register);
}

/** Values of one member of an answer, on both sides of what it is compared with. */
export function registerValues(question: string, member: string, register: Register): readonly (Json | undefined)[] {
  const found = questionOf(question)?.outputs[member];
  if (found === undefined) return [];
  return [...valuesFrom(found.type, member, register), ...(found.optional === true ? [undefined] : [])];
}

function membersFrom(members: RegisterMembers, register: Register): JsonObject {
  const entries = Object.entries(members).flatMap(([key, { type, optional }]): [string, Json][] =>
    optional === true && register.random() < 0.2 ? [] : [[key, pick(register.random, valuesFrom(type, key, register))]],
  );
  return Object.fromEntries(entries);
}

function valuesFrom(type: RegisterValue, member: string, register: Register): readonly Json[] {
  const { random, today, literals } = register;
  if (typeof type !== 'string') {
    if ('object' in type) return [membersFrom(type.object, register)];
    const entry = (): Json => pick(random, valuesFrom(type.list, member, register));
    return [[], [entry()], [entry(), entry()]];
  }
  const named = literals(member);
  const texts = named.filter((value) => typeof value === 'string');
  switch (type) {
    case 'bool':
      return [true, false];
    case 'double':
      return [
        between(random, 1, 90),
        ...named.filter((value) => typeof value === 'number').flatMap((n) => [n - 1, n, n + 1]),
      ];
    case 'date':
      return [addDays(today, between(random, -900, 900))];
    case 'region':
      return ['000001', '000002', ...texts.filter((text) => /^\d{6}$/.test(text))];
    case 'idNumber':
      return [idNumberOf(random, birthdayAt(random, today, between(random, 18, 90)))];
    case 'uscc':
      return [usccFrom(random)];
    case 'string':
      return [...texts.filter((text) => text !== ''), nameFrom(random)];
  }
}
