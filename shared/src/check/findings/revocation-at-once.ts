import type { Key } from '#shared/kernel/key';
import { placedSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { waysOf } from '#shared/check/step-flow';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'REVOCATION.AT_ONCE';
const TAKES_AWAY: ReadonlySet<string> = new Set(['revoke', 'withdraw', 'forfeit']);

/**
 * Aftercare that can revoke before the holder could mend what was wrong or say anything: he is ordered to correct first, and heard
 * (消防法 58(2); 安阳市优化营商环境条例 27; 行政许可法 7).
 */
export const revocationAtOnce: FindingKind = {
  code: CODE,
  name: words('不先责令改正就撤销', 'Revocation without a chance to mend'),
  find: ({ definition }) => {
    const unheard = beforeApplicant(definition);
    return stepPlaces(definition.chain).flatMap(({ step, pointer, words: place, after }) => {
      if (!after || step.kind !== 'automatic' || !unheard.has(step.key)) return [];
      if (step.action.kind !== 'changeCertificate' || !TAKES_AWAY.has(step.action.act)) return [];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `${place.zh} 可以不经改正和陈述就撤销；持证人没有机会改，也没有机会说话。`,
            `The ${place.en} can revoke before the holder could mend anything or be heard.`,
          ),
          words(
            '在撤销之前加一个申请人环节：限期改正，或陈述申辩。',
            'Put a step of the applicant before it: to mend within a time, or to be heard.',
          ),
          {
            severity: 'warning',
            law: words(
              '《行政许可法》第七条（未核实）；《安阳市优化营商环境条例》第二十七条（地方规定）',
              'Administrative Licensing Law, art. 7 (unverified); business environment regulation of Anyang, art. 27 (local)',
            ),
          },
        ),
      ];
    });
  },
};

/** What the aftercare reaches before any step of the applicant. */
function beforeApplicant(definition: Definition): ReadonlySet<Key> {
  const { chain } = definition;
  const reached = new Set<Key>();
  if (chain.aftercare === undefined) return reached;
  const steps = placedSteps(chain);
  const ways = waysOf(definition);
  const queue: Key[] = [chain.aftercare.entry];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const step = steps.get(key)?.step;
    if (step === undefined || reached.has(key)) continue;
    reached.add(key);
    if (step.kind !== 'applicant') for (const way of ways) if (way.from === key) queue.push(way.to);
  }
  return reached;
}
