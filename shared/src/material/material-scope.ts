import type { Definition } from '#shared/definition/definition';
import { registerAnswerType } from '#shared/expression/register-type';
import type { Scope, ValueType } from '#shared/expression/value-type';
import { formScope } from '#shared/form/form-scope';

const scopes = new WeakMap<Definition, Scope>();
const proofScopes = new Map<string, WeakMap<Definition, Scope>>();

/**
 * What expressions of materials, waivers and commitments may read: everything that the form's may, `evidence.answers.<material>`
 * (what the register of its first shared-data source said), `evidence.certificates` and `commitment.<key>`.
 */
export function materialScope(definition: Definition): Scope {
  const known = scopes.get(definition);
  if (known !== undefined) return known;
  const scope: Scope = {
    ...formScope(definition),
    evidence: {
      object: {
        answers: { object: answerTypes(definition) },
        certificates: { list: { object: { type: 'string', number: 'string', holder: 'string' } } },
      },
    },
    commitment: commitmentType(definition),
  };
  scopes.set(definition, scope);
  return scope;
}

/** What the condition of a shared-data source may read: the same, and the answer that it judges as `answer`. */
export function proofScope(definition: Definition, question: string): Scope {
  const known = proofScopes.get(question) ?? new WeakMap<Definition, Scope>();
  proofScopes.set(question, known);
  const scope = known.get(definition) ?? { ...materialScope(definition), answer: registerAnswerType(question) };
  known.set(definition, scope);
  return scope;
}

/** The root `commitment`: whether each was made. */
export function commitmentType({ commitments = [] }: Pick<Definition, 'commitments'>): ValueType {
  const object = Object.create(null) as Record<string, ValueType>;
  for (const { key } of commitments) object[key] = 'bool';
  return { object };
}

function answerTypes({ materials }: Definition): Readonly<Record<string, ValueType>> {
  const object = Object.create(null) as Record<string, ValueType>;
  for (const { key, sources } of materials) {
    const shared = sources.find((source) => source.kind === 'sharedData');
    if (shared !== undefined) object[key] = registerAnswerType(shared.question);
  }
  return object;
}
