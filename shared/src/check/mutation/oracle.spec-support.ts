import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import { randomFrom } from '#shared/kernel/random';
import type { Calendar } from '#shared/kernel/calendar';
import type { Json } from '#shared/kernel/json';
import { stepsOf } from '#shared/kernel/pointer';
import type { Actor } from '#shared/case/actor';
import { apply, APPLICANT, type Applied, type Keeps, type Person } from '#shared/check/mutation/apply.spec-support';
import type { Manner } from '#shared/check/mutation/commands.spec-support';
import { isWish, peopleFor } from '#shared/check/mutation/people.spec-support';
import { literalsIn } from '#shared/check/mutation/tried-values.spec-support';
import { walk } from '#shared/check/mutation/walk.spec-support';
import { WorkedCase } from '#shared/check/mutation/worked-case.spec-support';

const FAVOURABLE = ['granted', 'partlyGranted'];
/** How sure it must be that nobody is granted any more. */
const DOUBT = 0.001;
const MOST_WALKS = 200;

/** What an item does with people. */
export interface Baseline {
  readonly item: string;
  readonly definition: Definition;
  readonly people: readonly Person[];
  /** Who is stranded in the item as it is, where that is so. */
  readonly stranded: ReadonlySet<string>;
  /** Share of cases that are granted. */
  readonly granted: number;
}

export interface Setting {
  readonly calendar: Calendar;
  readonly officers: readonly Actor[];
  readonly seed: number;
}

/** What a fault does to people: who is stranded by it, and whether somebody is turned away in words who was not before. */
export interface Judged {
  readonly stranded: readonly string[];
  readonly narrowed: boolean;
}

/** Lets people go through an item as it should be. */
export function baselineOf(
  item: string,
  definition: Definition,
  named: readonly Person[],
  count: number,
  walks: number,
  setting: Setting,
): Baseline {
  const manner = mannerOf(definition, setting);
  const people = peopleFor(definition, named, count, setting.calendar, manner);
  const stranded = new Set<string>();
  let [granted, all] = [0, 0];
  for (const person of people)
    for (let n = 0; n < walks; n += 1) {
      const applied = apply(definition, person, () => true, setting.calendar, manner);
      if (!applied.ok) continue;
      const { ends, stranded: left } = walked(definition, applied, setting, manner);
      for (const one of left) stranded.add(one);
      all += 1;
      granted += ends.some((end) => FAVOURABLE.includes(end)) ? 1 : 0;
    }
  return { item, definition, people, stranded, granted: granted / Math.max(1, all) };
}

/**
 * Whom a changed definition strands that the original did not. Asks nothing of `check`: real people apply by the real rules
 * and their cases are walked. Stranded is
 *
 * - who is refused at a place where no answer of his is taken, whatever else he changes but what he came for (his choices);
 *   an own choice that is not offered any more, or a check that fails, turns him away in words: then he is stranded only
 *   where he cannot apply with any other choice either;
 * - who is refused for want of a material that nobody takes from him;
 * - whose case is stuck, goes in circles or never ends, and an officer who can do nothing at a step that waits for him;
 * - everybody, where a grant was had and cannot be had any more, or where the rules themselves break.
 */
export function judge(base: Baseline, mutant: Definition, walks: number, setting: Setting): Judged {
  const manner = mannerOf(mutant, setting);
  const stranded = new Set<string>();
  let narrowed = false;
  const applications: Extract<Applied, { ok: true }>[] = [];
  let [granted, cases] = [0, 0];

  const lives = (applied: Extract<Applied, { ok: true }>): void => {
    const { ends, stranded: left } = walked(mutant, applied, setting, manner);
    for (const one of left) if (!base.stranded.has(one)) stranded.add(one);
    cases += 1;
    granted += ends.some((end) => FAVOURABLE.includes(end)) ? 1 : 0;
  };

  try {
    for (const person of base.people) {
      const { applied, turnedAway } = applies(mutant, person, setting, manner);
      narrowed ||= turnedAway;
      if (!applied.ok) {
        for (const { pointer, code } of applied.errors) stranded.add(`cannot apply: ${code} at ${placeOf(pointer)}`);
        continue;
      }
      applications.push(applied);
      for (let n = 0; n < walks; n += 1) lives(applied);
    }
    const doubtful = (): boolean => granted === 0 && (1 - base.granted) ** cases >= DOUBT && cases < MOST_WALKS;
    for (let n = 0; applications.length > 0 && doubtful(); n += 1) lives(applications[n % applications.length]!);
    if (base.granted > 0 && cases > 0 && granted === 0 && (1 - base.granted) ** cases < DOUBT)
      stranded.add('nobody is granted anything any more');
  } catch (error) {
    stranded.add(`the rules break: ${String(error).slice(0, 80)}`);
  }
  return { stranded: [...stranded], narrowed };
}

function mannerOf(definition: Definition, { seed }: Setting): Manner {
  return { random: randomFrom(seed), literals: literalsIn(definition as Json), chosen: new Map() };
}

function walked(definition: Definition, applied: Extract<Applied, { ok: true }>, setting: Setting, manner: Manner) {
  const { calendar, officers } = setting;
  const world = { calendar, officers, registers: manner.random() < 0.25 ? {} : (applied.person.registers ?? {}) };
  return walk(new WorkedCase(definition, world, applied.now, applied.events), APPLICANT, officers, manner);
}

/** Applies with what he came for; gives up a choice only where that very choice, or a check in words, stands against it. */
function applies(
  mutant: Definition,
  person: Person,
  { calendar }: Setting,
  manner: Manner,
): { readonly applied: Applied; readonly turnedAway: boolean } {
  const outers = new Map(elementsOf(mutant.form).map((element) => [element.key, element]));
  const given = new Set<string>();
  const keeps: Keeps = (outer, element) => isWish(element) && !given.has(outer);
  let applied = apply(mutant, person, keeps, calendar, manner);
  while (!applied.ok) {
    const refused = applied.errors.map(({ pointer, code }) => ({ code, outer: stepsOf(pointer)[0] ?? '' }));
    const own = refused.filter(({ outer }) => outers.has(outer) && isWish(outers.get(outer)!) && !given.has(outer));
    if (own.length === 0) break;
    for (const { outer } of own) given.add(outer);
    applied = apply(mutant, person, keeps, calendar, manner);
  }
  if (!applied.ok && applied.errors.every(({ code }) => code === 'CHECK.FAILED'))
    return { applied: apply(mutant, person, () => false, calendar, manner), turnedAway: true };
  return { applied, turnedAway: given.size > 0 };
}

function placeOf(pointer: string): string {
  return stepsOf(pointer)
    .filter((step) => !/^\d/.test(step))
    .join('.');
}
