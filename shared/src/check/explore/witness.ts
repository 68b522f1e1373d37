import type { Json } from '#shared/kernel/json';
import { allSteps, isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows } from '#shared/definition/form-element';
import type { ScenarioMove } from '#shared/definition/scenario';
import type { AnswerWorlds, Literal } from '#shared/check/explore/answer-worlds';
import { filledStep } from '#shared/check/explore/filled-step';
import type { Deed } from '#shared/check/explore/way';

/** How a real case comes to a state: what its applicant answers and promises, what registers say, and what people then do. */
export interface CaseWitness {
  /** The answers on which the way depends; all others may be any. */
  readonly answers: Readonly<Record<string, Json>>;
  readonly moves: readonly ScenarioMove[];
  readonly commitments?: readonly string[];
  readonly registers?: Readonly<Record<string, Json>>;
  /** What registers say in the order in which they are asked, where one does not always say the same. */
  readonly asked?: readonly { readonly question: string; readonly answer: Json }[];
}

/** Puts the deeds that lead to a state into moves of a scenario, with what they took for granted. */
export function witnessOf(definition: Definition, worlds: AnswerWorlds, deeds: readonly Deed[]): CaseWitness {
  const moves: ScenarioMove[] = [];
  const filled = new Map<string, { readonly move: number; readonly values: Record<string, Json> }>();
  const asked = new Map<string, Record<string, Json>>();
  const said: { readonly question: string; readonly answer: Record<string, Json> }[] = [];
  const literals: Literal[] = [];
  const commitments: string[] = [];
  for (const deed of deeds) {
    moves.push(...deed.moves);
    if (deed.fills !== undefined) filled.set(deed.fills, { move: moves.length - 1, values: {} });
    if (deed.asked !== undefined) {
      const { step, question, answered } = deed.asked;
      const answer: Record<string, Json> = answered ? {} : { failure: 'REGISTER.SLOW' };
      asked.set(step, answer);
      said.push({ question, answer });
    }
    for (const settled of deed.settled) {
      if (settled.kind === 'literal') literals.push(settled.literal);
      else if (settled.kind === 'commitment') commitments.push(...(settled.made ? [settled.key] : []));
      else if (settled.value !== undefined) {
        const { step, part, key } = settled.at;
        if (part === 'form') Object.assign(filled.get(step)?.values ?? {}, { [key]: settled.value });
        else Object.assign(asked.get(step) ?? {}, { [key]: settled.value });
      }
    }
  }
  for (const [step, { move, values }] of filled) {
    const form = filledStep(definition, step, values);
    if (form !== undefined) moves[move] = { ...moves[move]!, form };
  }
  const all = moves.map((move) => {
    if (move.form !== undefined || (move.does !== 'decide' && move.does !== 'act')) return move;
    const form = filledStep(definition, move.at ?? '', {});
    return form === undefined ? move : { ...move, form };
  });
  return {
    answers: worlds.together(literals).answers,
    moves: [...correctionIn(definition, all), ...all].slice(0, 100),
    ...(commitments.length > 0 && { commitments }),
    ...told(said),
  };
}

/** What registers say: by question where each always says the same, else in order. */
function told(
  said: readonly { readonly question: string; readonly answer: Record<string, Json> }[],
): Pick<CaseWitness, 'registers' | 'asked'> {
  if (said.length === 0) return {};
  const by = new Map(said.map(({ question, answer }) => [question, answer]));
  const same = said.every(({ question, answer }) => JSON.stringify(by.get(question)) === JSON.stringify(answer));
  return same ? { registers: Object.fromEntries(by) } : { asked: said };
}

/** A correction is told once: where one may be told on the way it has been, so that no answer changes any more. */
function correctionIn({ chain, form, materials }: Definition, moves: readonly ScenarioMove[]): readonly ScenarioMove[] {
  const may = allSteps(chain).some((step) => isStaffed(step) && step.may?.correct === true);
  if (!may || moves[0]?.does !== 'accept') return [];
  const field = elementsOf(form).find((element) => holdsRows(element) || kindOf(element).answered);
  const place = field?.key ?? materials[0]?.key;
  if (place === undefined) return [];
  return [
    { does: 'requestCorrection', places: [place] },
    { does: 'correct', answers: {} },
  ];
}

/** The words of a way, as far as it has any, one after the other. */
export function wordsOf(deeds: readonly Deed[]): { readonly zh: string; readonly en: string } {
  const said = deeds.flatMap(({ words }) => words ?? []);
  const last = said.slice(-8);
  const cut = last.length < said.length ? '… → ' : '';
  return { zh: cut + last.map(({ zh }) => zh).join(' → '), en: cut + last.map(({ zh, en }) => en ?? zh).join(' → ') };
}

/** The name of a step. */
export function nameOfStep({ chain }: Definition, key: string): { readonly zh: string; readonly en: string } {
  const { zh, en } = stepOf(chain, key)?.name ?? { zh: key };
  return { zh, en: en ?? zh };
}
