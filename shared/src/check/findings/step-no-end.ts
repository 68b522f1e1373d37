import { canEnd, reachableSteps } from '#shared/chain/reachable-steps';
import { componentsOf } from '#shared/check/explore/components';
import { soundnessOf, type Strand } from '#shared/check/explore/strands';
import { nameOfStep } from '#shared/check/explore/witness';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { strandedFinding } from '#shared/check/findings/chain-stranded';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';
import { allSteps, type Chain, stepOf } from '#shared/definition/chain';
import { nextOf } from '#shared/chain/next-of';

const CODE = 'STEP.NO_END';

/**
 * Steps from which no way leads to an end: a case that gets there is never decided. One finding for each place where such
 * cases come to rest; the witness shows how one gets there.
 */
export const stepNoEnd: FindingKind = {
  code: CODE,
  name: words('到不了结束', 'No end can be reached'),
  find: (subject) => {
    const { chain } = subject.definition;
    const sound = soundnessOf(subject);
    // Where the states were too many the steps alone still tell; where all were seen, only a limit that ends leads out of these.
    const strands: readonly Strand[] = [...(sound?.stranded ?? []), ...(sound?.circles ?? [])].filter(({ steps }) =>
      steps.every((step) => !canEnd(chain, step)),
    );
    const told = new Set(strands.flatMap(({ steps }) => steps));
    const reached = reachableSteps(subject.definition);
    const others = sinks(chain).filter(
      (steps) => steps.some((step) => reached.has(step)) && !steps.some((step) => told.has(step)),
    );
    return [
      ...strands.map((strand) => strandedFinding(CODE, subject, strand, wordsFor(subject, strand.steps[0]!))),
      ...others.map((steps) => atStep(subject, steps[0]!, sound !== undefined)),
    ];
  },
};

/** Parts of the chain that no way leads out of and that have no end. */
function sinks(chain: Chain): readonly (readonly string[])[] {
  const endless = allSteps(chain).filter(({ key }) => !canEnd(chain, key));
  const next = (key: string): readonly string[] => {
    const step = stepOf(chain, key);
    return step === undefined ? [] : nextOf(step).map((way) => way.next);
  };
  const keys = endless.map(({ key }) => key);
  const inside = new Set(keys);
  return componentsOf(keys, (key) => next(key).filter((other) => inside.has(other)))
    .filter(
      (component) =>
        !component.some((key) => next(key).some((other) => inside.has(other) && !component.includes(other))),
    )
    .map((component) => keys.filter((key) => component.includes(key)));
}

function atStep(subject: Subject, key: string, byLimit: boolean): Finding {
  const at = stepPlaces(subject.definition.chain).find(({ step }) => step.key === key);
  const pointer = at?.pointer ?? '/chain';
  const [message, remedy] = wordsFor(subject, key);
  if (!byLimit) return findingOf(CODE, pointer, message, remedy);
  const { zh, en } = nameOfStep(subject.definition, key);
  const waits = words(
    `从环节「${zh}」谁来办都到不了结束，只能等时限到期。`,
    `From the step “${en}” nobody can bring a case to its end: it only ends when a limit is over.`,
  );
  return findingOf(CODE, pointer, waits, remedy, { severity: 'warning' });
}

function wordsFor({ definition }: Subject, key: string) {
  const { zh, en } = nameOfStep(definition, key);
  return [
    words(
      `从环节「${zh}」怎么走都到不了结束，申请人等不到决定。`,
      `No end can be reached from the step “${en}”: the applicant would wait for ever.`,
    ),
    words('给它或它后面的环节一个通向结束的出口。', 'Give it, or a step behind it, an outcome that leads to an end.'),
  ] as const;
}
