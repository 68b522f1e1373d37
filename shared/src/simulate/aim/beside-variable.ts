import type { Json, JsonObject } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import { lookUpsOf, type Beside } from '#shared/simulate/aim/beside';
import type { Draft } from '#shared/simulate/aim/draft';
import { registerAnswerFrom, registerValues, type Register } from '#shared/simulate/aim/register-answers';
import { beside as near } from '#shared/simulate/aim/side-values';
import type { Variable } from '#shared/simulate/aim/variable';

/** A variable that stands beside the form: a register's answer, a promise; undefined for what cannot be changed, like today. */
export function besideVariable(draft: Draft, path: string, question: string | undefined): Variable | undefined {
  const { beside, definition } = draft.from;
  if (beside === undefined) return undefined;
  const steps = path.split('.');
  switch (steps[0]) {
    case 'commitment':
      return commitmentVariable(draft, beside, definition, steps[1] ?? '');
    case 'evidence':
      return steps[1] === 'answers' ? evidenceVariable(draft, beside, steps[2] ?? '', steps[3] ?? '') : undefined;
    case 'answer':
      return question === undefined ? undefined : evidenceVariable(draft, beside, question, steps[1] ?? '', path);
    case 'step':
      return steps[2] === 'answer' ? stepVariable(draft, beside, steps[1] ?? '', steps[3] ?? '') : undefined;
    default:
      return undefined;
  }
}

/** A promise: made by its declaration, else by choice. */
function commitmentVariable(draft: Draft, beside: Beside, definition: Definition, key: string): Variable | undefined {
  const commitment = definition.commitments?.find((each) => each.key === key);
  if (commitment === undefined) return undefined;
  const { declaredBy } = commitment;
  if (declaredBy !== undefined)
    return {
      id: `/${declaredBy}`,
      pointer: `/${declaredBy}`,
      get: () => draft.form.entry(`/${declaredBy}`)?.value,
      set: (value) => draft.set(`/${declaredBy}`, value),
      values: () => [{ agreed: true }, undefined],
    };
  return {
    id: `commitment ${key}`,
    get: () => beside.commitments.includes(key),
    set: (value) => {
      const others = beside.commitments.filter((each) => each !== key);
      beside.commitments = value === true ? [...others, key] : others;
      draft.besideChanged();
    },
    values: () => [true, false],
  };
}

/** A member of what a register said when the materials were planned. */
function evidenceVariable(
  draft: Draft,
  beside: Beside,
  material: string,
  member: string,
  path?: string,
): Variable | undefined {
  const shared = draft.from.definition.materials
    .find(({ key }) => key === material)
    ?.sources.find((source) => source.kind === 'sharedData');
  if (shared === undefined) return undefined;
  const register = registerOf(draft, [`answer`, `evidence.answers.${material}`]);
  return {
    id: `evidence ${material} ${member}`,
    get: () => beside.evidence.answers[material]?.[member],
    set: (value) => {
      const held = beside.evidence.answers[material] ?? registerAnswerFrom(shared.question, register);
      const answers = { ...beside.evidence.answers, [material]: withMember(held, member, value) };
      beside.evidence = { ...beside.evidence, answers };
      draft.besideChanged();
    },
    values: (leaf, row) => [
      ...leaf.sides.flatMap((side) =>
        side.path === path ? (near(side.other.evaluate(draft.roots(row)) ?? '') ?? []) : [],
      ),
      ...registerValues(shared.question, member, register),
    ],
  };
}

/** A member of what a register will say at a step. */
function stepVariable(draft: Draft, beside: Beside, step: string, member: string): Variable | undefined {
  const question = lookUpsOf(draft.from.definition).find(({ key }) => key === step)?.question;
  if (question === undefined) return undefined;
  const register = registerOf(draft, [`step.${step}.answer`]);
  const held = (): JsonObject => {
    const known = beside.registers[question];
    return known === undefined || 'failure' in known ? registerAnswerFrom(question, register) : known;
  };
  return {
    id: `register ${question} ${member}`,
    get: () => beside.registers[question]?.[member],
    set: (value) => {
      beside.registers = { ...beside.registers, [question]: withMember(held(), member, value) };
      draft.besideChanged();
    },
    values: () => registerValues(question, member, register),
  };
}

/** With what answers are made up: literals are those of the paths under which expressions read them. */
export function registerOf(draft: Draft, paths: readonly string[]): Register {
  return {
    random: draft.random,
    today: draft.from.surroundings.today,
    literals: (member) => paths.flatMap((path) => draft.literals.at(`${path}.${member}`)),
  };
}

function withMember(whole: JsonObject, member: string, value: Json | undefined): JsonObject {
  const { [member]: _, ...others } = whole;
  return value === undefined ? others : { ...others, [member]: value };
}
