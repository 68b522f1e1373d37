import * as z from 'zod';
import { answerInWords } from './answer-words.js';
import { moveInWords } from './move-text.js';
import { printable } from './reader.js';
import { word } from './words.js';
import type { Definition } from '#shared/definition/definition';
import { ScenarioMove } from '#shared/definition/scenario';
import type { Json } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';

type Witness = Readonly<Record<string, Json>>;

const Moves = z.array(ScenarioMove);
const Names = z.array(z.string());

/** What a finding knows beside its place: shown in the excerpt already, so not told again. */
const SHOWN = ['source', 'from', 'to', 'issue'];

/** How one gets to what a finding tells: the answers and the steps of a case, or what else it knows. '' where that is nothing. */
export function witnessInWords(witness: Witness, definition: Definition | undefined, language: Language): string {
  const english = language === 'en';
  const { answers, moves, circle, decisions, condition, detail, ...rest } = witness;
  const steps = Moves.safeParse(moves);
  const told: string[] = [];
  if (isRecord(answers) && (moves === undefined || steps.success)) {
    told.push(...ofAnswers(answers, definition, language));
    if (steps.success && steps.data.length > 0)
      told.push(
        english ? 'What then happens:' : '接着这样办：',
        ...steps.data.map((move, index) => `  ${index + 1}. ${moveInWords(move, definition, language)}`),
      );
    told.push(...ofRest(rest));
    return printable(told.join('\n'));
  }
  const names = [circle, decisions].map((list) => Names.safeParse(list)).find((list) => list.success)?.data;
  if (names !== undefined) {
    const round = circle !== undefined && names[0] !== names.at(-1) ? [...names, names[0]!] : names;
    told.push(`${english ? 'The way: ' : '走法：'}${round.join(' → ')}`);
  } else if (typeof condition === 'string') told.push(`${english ? 'The condition: ' : '条件：'}${condition}`);
  else if (typeof detail === 'string') told.push(`${word('detail', language)}${detail}`);
  else if (!('source' in witness)) return printable(ofAnswers(witness, definition, language).join('\n'));
  return printable([...told, ...ofRest(rest)].join('\n'));
}

function ofAnswers(answers: Witness, definition: Definition | undefined, language: Language): string[] {
  const entries = Object.entries(answers);
  if (entries.length === 0) return [];
  return [
    language === 'en' ? 'An example, with these answers:' : '例如这样填的人：',
    ...entries.map(([key, value]) => `  ${answerInWords(key, value, definition, language)}`),
  ];
}

function ofRest(rest: Witness): string[] {
  return Object.entries(rest)
    .filter(([key]) => !SHOWN.includes(key))
    .map(([key, value]) => `${key} = ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
