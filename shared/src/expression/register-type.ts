import { isRegisterQuestion, REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { RegisterMembers, RegisterValue } from '#shared/concept/register-value';
import type { ValueType } from '#shared/expression/value-type';

/** What expressions see of the answer to a question of a register; `dyn` for a question that is not known. */
export function registerAnswerType(question: string): ValueType {
  return isRegisterQuestion(question) ? membersType(REGISTER_QUESTIONS[question].outputs) : 'dyn';
}

function membersType(members: RegisterMembers): ValueType {
  const object = Object.create(null) as Record<string, ValueType>;
  for (const [key, member] of Object.entries(members)) object[key] = typeOf(member.type);
  return { object };
}

function typeOf(value: RegisterValue): ValueType {
  if (value === 'double' || value === 'bool') return value;
  if (typeof value === 'string') return 'string';
  return 'list' in value ? { list: typeOf(value.list) } : membersType(value.object);
}
