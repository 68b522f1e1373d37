import * as z from 'zod';
import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';
import { ScenarioMove } from '#shared/definition/scenario';
import { resolveForm } from '#shared/form/resolve-form';
import type { Json } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';
import { say } from '#shared/kernel/text';
import { answerInWords } from '#shared/check/telling/answer-words';
import { moveInWords } from '#shared/check/telling/move-words';

type Witness = Readonly<Record<string, Json>>;

/** Lines of a witness under a heading; steps come one after the other. */
export interface WitnessPart {
  readonly heading: string;
  readonly kind: 'answers' | 'steps' | 'more';
  readonly lines: readonly string[];
}

const Moves = z.array(ScenarioMove);
const Names = z.array(z.string());
const Asked = z.array(z.strictObject({ question: z.string(), answer: z.record(z.string(), z.unknown()) }));

/** Where an expression is wrong, and what the schema said: shown at the place itself. */
const SHOWN = ['source', 'from', 'to', 'issue', 'detail'];

/** How one gets to what a finding tells: who answers what, what registers say, what then happens. [] where that is nothing. */
export function witnessInWords(
  witness: Witness,
  definition: Definition | undefined,
  language: Language,
): readonly WitnessPart[] {
  const english = language === 'en';
  const { answers, moves, circle, decisions, condition, ...rest } = witness;
  const steps = Moves.safeParse(moves);
  if (isRecord(answers) && (moves === undefined || steps.success)) {
    const { commitments, registers, asked, ...more } = rest;
    const told = (steps.data ?? []).map((move) => moveInWords(move, definition, language));
    return [
      ...ofAnswers(answers, definition, language),
      ...part('answers', english ? 'who promises' : '并且承诺', promisesIn(commitments, definition, language)),
      ...part('more', english ? 'What registers say:' : '登记库这样答：', registersIn(registers, asked, language)),
      ...part('steps', english ? 'What then happens:' : '接着这样办：', told),
      ...ofRest(more),
    ];
  }
  const names = [circle, decisions].map((list) => Names.safeParse(list)).find((list) => list.success)?.data;
  if (names !== undefined) {
    const round = circle !== undefined && names[0] !== names.at(-1) ? [...names, names[0]!] : names;
    return [...part('more', english ? 'The way:' : '走法：', [round.join(' → ')]), ...ofRest(rest)];
  }
  if (typeof condition === 'string')
    return [...part('more', english ? 'The condition:' : '条件：', [condition]), ...ofRest(rest)];
  return SHOWN.some((key) => key in witness) ? ofRest(rest) : ofAnswers(witness, definition, language);
}

function part(kind: WitnessPart['kind'], heading: string, lines: readonly string[]): readonly WitnessPart[] {
  return lines.length === 0 ? [] : [{ kind, heading, lines }];
}

function ofAnswers(answers: Witness, definition: Definition | undefined, language: Language): readonly WitnessPart[] {
  const form = definition === undefined ? [] : formPlaces(resolveForm(definition));
  const lines = Object.entries(answers).map(([key, value]) => answerInWords(key, value, form, language));
  return part('answers', language === 'en' ? 'An example, with these answers:' : '例如这样填的人：', lines);
}

function promisesIn(
  commitments: Json | undefined,
  definition: Definition | undefined,
  language: Language,
): readonly string[] {
  return (Names.safeParse(commitments).data ?? []).map((key) => {
    const known = definition?.commitments?.find((each) => each.key === key);
    return known === undefined ? key : say(known.name, language);
  });
}

function registersIn(registers: Json | undefined, asked: Json | undefined, language: Language): readonly string[] {
  const inOrder = Asked.safeParse(asked).data?.map(({ question, answer }) => [question, answer] as const);
  const each = inOrder ?? (isRecord(registers) ? Object.entries(registers) : []);
  const english = language === 'en';
  return each.map(([question, answer]) => {
    const known = Object.entries(REGISTER_QUESTIONS).find(([key]) => key === question)?.[1];
    const name = known === undefined ? question : say(known.name, language);
    if (isRecord(answer) && 'failure' in answer) return english ? `${name}: no answer comes` : `${name}：没有回音`;
    return `${name}${english ? ': ' : '：'}${JSON.stringify(answer)}`;
  });
}

function ofRest(rest: Witness): readonly WitnessPart[] {
  const lines = Object.entries(rest)
    .filter(([key]) => !SHOWN.includes(key))
    .map(([key, value]) => `${key} = ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  return part('more', '', lines);
}

function isRecord(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
