import type { Json } from '#shared/kernel/json';
import { canEnd } from '#shared/chain/reachable-steps';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { soundnessOf, type Strand } from '#shared/check/explore/strands';
import { nameOfStep, witnessOf, wordsOf } from '#shared/check/explore/witness';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'CHAIN.STRANDED';

/**
 * A state from which no end can be reached, though its steps lead to one: what was answered or decided before bars every way.
 * The witness shows the answers and the moves of officers and applicant that lead there. Where no way of the steps leads to an
 * end at all, STEP.NO_END tells.
 */
export const chainStranded: FindingKind = {
  code: CODE,
  name: words('办件走不出去', 'A case that cannot get out'),
  find: (subject) => {
    const { chain } = subject.definition;
    const strands = soundnessOf(subject)?.stranded ?? [];
    return strands
      .filter(({ steps }) => steps.some((step) => canEnd(chain, step)))
      .map((strand) => strandedFinding(CODE, subject, strand, wordsFor(subject, strand)));
  },
};

/** A finding about a strand, with how one gets there; a warning where that is not certain. */
export function strandedFinding(
  code: string,
  subject: Subject,
  strand: Strand,
  [message, remedy]: readonly [Finding['message'], Finding['message']],
): Finding {
  const { definition } = subject;
  const at = stepPlaces(definition.chain).find(({ step }) => step.key === strand.steps[0]);
  const witness = witnessOf(definition, soundnessOf(subject)!.worlds, strand.deeds);
  return findingOf(code, at?.pointer ?? '/chain', message, remedy, {
    ...(!strand.sure && { severity: 'warning', undecided: true }),
    witness: JSON.parse(JSON.stringify(witness)) as Record<string, Json>,
  });
}

function wordsFor({ definition }: Subject, { steps, deeds, sure }: Strand) {
  const names = steps.slice(0, 4).map((step) => nameOfStep(definition, step));
  const more = steps.length > 4;
  const inside = {
    zh: names.map(({ zh }) => `「${zh}」`).join('、') + (more ? '等' : ''),
    en: names.map(({ en }) => `“${en}”`).join(', ') + (more ? ' and others' : ''),
  };
  const way = wordsOf(deeds);
  const perhaps = sure
    ? { zh: '', en: '' }
    : { zh: '（能不能走到这里没有算定）', en: ' (whether a case comes there was not decided)' };
  return [
    words(
      `办件这样走会困在环节${inside.zh}，怎么办都到不了结束${perhaps.zh}：${way.zh}。`,
      `Going this way a case stays in ${inside.en} and can never end${perhaps.en}: ${way.en}.`,
    ),
    words(
      '给这几个环节加一个总能走的出口，或改后面的条件，让这样的办件也能结束。',
      'Give one of these steps a way out that is always open, or change the conditions behind it so that such a case can end too.',
    ),
  ] as const;
}
