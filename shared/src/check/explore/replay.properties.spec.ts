import * as fc from 'fast-check';
import { randomDefinition } from '#shared/case/random-case.spec-support';
import { subjectOf } from '#shared/check/subject';
import { chainStranded } from '#shared/check/findings/chain-stranded';
import { stepCircle } from '#shared/check/findings/step-circle';
import { stepNoEnd } from '#shared/check/findings/step-no-end';
import { brokenDefinition } from '#shared/check/explore/broken-chain.spec-support';
import { randomKnot } from '#shared/check/explore/random-knot.spec-support';
import { exhaust, QUESTIONS, RealCase } from '#shared/check/explore/real-case.spec-support';
import type { CaseWitness } from '#shared/check/explore/witness';
import type { Finding } from '#shared/check/finding';
import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { pick, randomFrom, type Random } from '#shared/kernel/random';

/** The language knows no console; what runs its specs has one. */
declare const console: { log(line: string): void };

const LONG = (fc.readConfigureGlobal()?.numRuns ?? 0) > 1000;
const seed = fc.readConfigureGlobal()?.seed ?? 1;
const SOUNDNESS = [chainStranded, stepNoEnd, stepCircle];
/** Random runs of one chain of which nothing is found. */
const RUNS = LONG ? 10 : 1;
const MOST = 150;
/** For a walk that is still under way, whose case knows much by then. */
const FAR = 5000;
/** Further walks of a case that the first did not end. */
const AGAIN = 40;

const sample = (of: fc.Arbitrary<Definition>, daily: number, long: number): readonly Definition[] =>
  fc.sample(of, { numRuns: LONG ? long : daily, seed });

function soundness(definition: Definition): readonly Finding[] {
  const subject = subjectOf(definition);
  return SOUNDNESS.flatMap((kind) => kind.find(subject));
}

/** Brings a real case to where a witness leads; undefined where one of its moves is refused. */
function replayed(definition: Definition, { moves, ...given }: CaseWitness): RealCase | undefined {
  const run = new RealCase(definition, given);
  for (const move of moves) if (!run.turns && run.make(move) === 'refused') return undefined;
  return run;
}

/** Every kind of applicant that the conditions of these chains tell apart. */
const ANSWERS: readonly CaseWitness['answers'][] = [{ seats: 10 }, { seats: 30 }, { projects: ['chainManagement'] }];
const GIVEN = ANSWERS.flatMap((answers) => [[], ['promise']].map((commitments) => ({ answers, commitments })));

type Given = Omit<CaseWitness, 'moves'>;

/** Those that an item tells apart: of promises only where it takes any, and registers that answer at first only where it asks one. */
function givenFor({ chain, commitments = [] }: Definition): readonly Given[] {
  const asks = allSteps(chain).some((step) => step.kind === 'automatic' && step.action.kind === 'lookUp');
  const registers = Object.fromEntries(QUESTIONS.map((question) => [question, { found: true }]));
  return GIVEN.filter(
    (given) => given.commitments.length === 0 || commitments.some(({ key }) => key === 'promise'),
  ).flatMap((given): readonly Given[] => (asks ? [given, { ...given, registers }] : [given]));
}

/** Makes moves at random until a case ends or turns for ever, or for so many moves. */
function walk(run: RealCase, random: Random): RealCase {
  for (let left = 80; left > 0 && !run.ended && !run.turns; left -= 1) {
    const moves = run.moves();
    if (moves.length === 0) break;
    run.make(pick(random, moves), random() < 0.5);
  }
  return run;
}

/** Whether a random run of a real case ends; one that is still under way must at least be able to, as another walk or a search shows. */
function ends(definition: Definition, random: Random): boolean {
  const run = walk(new RealCase(definition, pick(random, givenFor(definition))), random);
  for (let left = AGAIN; left > 0 && !run.ended && !run.turns; left -= 1)
    if (walk(run.copy(), random).ended) return true;
  return run.ended || exhaust(run, FAR)?.ends === true;
}

const broken = fc.oneof({ weight: 4, arbitrary: randomKnot }, { weight: 1, arbitrary: brokenDefinition });

describe('Soundness of broken chains, against real cases', () => {
  it('a witness brings a real case to where it can never end', () => {
    let replays = 0;
    const wrong: string[] = [];
    for (const definition of sample(broken, 40, 1000))
      for (const { code, severity, witness } of soundness(definition)) {
        if (severity !== 'error' || witness === undefined) continue;
        const run = replayed(definition, witness as unknown as CaseWitness);
        if (run === undefined) {
          wrong.push(
            `${code} refused ${JSON.stringify(witness)} ${JSON.stringify(definition.chain.steps.filter(({ kind }) => kind !== 'end'))}`,
          );
          continue;
        }
        replays += 1;
        const found = run.turns ? { ends: false } : exhaust(run, MOST);
        if (found?.ends === true)
          wrong.push(
            `${code} ends ${JSON.stringify(witness)} ${JSON.stringify(definition.chain.steps.filter(({ kind }) => kind !== 'end'))}`,
          );
      }
    console.log(`witnesses replayed on real cases: ${replays}, of them not stranded or refused: ${wrong.length}`);
    expect(wrong).toEqual([]);
    expect(replays).toBeGreaterThan(10);
  });

  it('what is found and what an exhaustive search of real cases finds are the same', () => {
    const count = { found: 0, missed: 0, false: 0, clean: 0, large: 0 };
    const differing: string[] = [];
    for (const definition of sample(broken, 30, 600)) {
      const strands = givenFor(definition).map((given) => exhaust(new RealCase(definition, given), MOST)?.strands);
      const real = strands.includes(true) ? true : strands.includes(undefined) ? undefined : false;
      const told = soundness(definition).some(({ severity }) => severity === 'error');
      if (real === undefined) count.large += 1;
      else if (real === told) count[real ? 'found' : 'clean'] += 1;
      else {
        count[real ? 'missed' : 'false'] += 1;
        differing.push(
          `${real ? 'missed' : 'false'} ${JSON.stringify(definition.chain.steps.filter(({ kind }) => kind !== 'end'))}`,
        );
      }
    }
    console.log(`exhaustive search against the exploration: ${JSON.stringify(count)}`);
    expect(differing).toEqual([]);
    expect(count.found).toBeGreaterThan(5);
    expect(count.clean).toBeGreaterThan(5);
  });

  it('a chain of which nothing is found ends in every random run', () => {
    let runs = 0;
    const stuck: string[] = [];
    const either = fc.oneof(randomDefinition, brokenDefinition, randomKnot);
    for (const [index, definition] of sample(either, 40, 1500).entries()) {
      if (soundness(definition).length > 0) continue;
      for (let nth = 0; nth < RUNS; nth += 1) {
        runs += 1;
        if (!ends(definition, randomFrom(index * RUNS + nth))) stuck.push(JSON.stringify(definition.chain));
      }
    }
    console.log(`random runs of chains of which nothing is found: ${runs}, stuck: ${stuck.length}`);
    expect(stuck).toEqual([]);
    if (LONG) expect(runs).toBeGreaterThan(9_999);
  });
});
