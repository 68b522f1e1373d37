import type { Key } from '#shared/kernel/key';
import { pointerTo } from '#shared/kernel/pointer';
import type { Step } from '#shared/definition/chain';
import { placedSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { nextSteps } from '#shared/check/ends-after';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';
import { waysOf } from '#shared/check/step-flow';

const CODE = 'RESULT.NEVER_ISSUED';
const GRANTS: ReadonlySet<string> = new Set(['granted', 'partlyGranted']);

/** A result that no step hands out, or a grant that is reached past every step that hands one out (行政许可法 39). */
export const resultNeverIssued: FindingKind = {
  code: CODE,
  name: words('准予了却没有结果', 'A grant without its result'),
  find: ({ definition }) => {
    const { chain, results } = definition;
    const issued = new Set(stepPlaces(chain).flatMap(({ step }) => issuedBy(step) ?? []));
    // A chain without a grant, or that hands out what the item does not know, is told as that.
    if (!chain.steps.some((step) => step.kind === 'end' && GRANTS.has(step.end))) return [];
    if ([...issued].some((key) => !results.some((result) => result.key === key))) return [];
    const law = isLicence(definition) ? { law: licensingLaw('三十九条', '39') } : {};
    const never = results.flatMap(({ key, name }, index) => {
      if (issued.has(key)) return [];
      const result = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('results', index),
          words(
            `没有一个环节发出${result.zh}；准予以后申请人也拿不到。`,
            `No step hands out ${result.en}: the applicant does not get it, even when it was granted.`,
          ),
          words(
            '在准予以后加一个自动环节发出它，或删掉这个结果。',
            'Add an automatic step after the grant that hands it out, or delete the result.',
          ),
          law,
        ),
      ];
    });
    if (never.length > 0 || issued.size === 0) return never;
    const reached = withoutIssue(definition);
    return stepPlaces(chain).flatMap(({ step, pointer, words: place, after }) => {
      if (step.kind !== 'end' || after || !GRANTS.has(step.end) || !reached.has(step.key)) return [];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `有的路走到${place.zh}，途中没有发出任何结果；走这条路的人准予了也拿不到。`,
            `A way leads to the ${place.en} past every step that hands out a result: who takes it is granted and gets nothing.`,
          ),
          words('让这条路也经过发出结果的环节。', 'Let this way pass through a step that hands out the result, too.'),
          { severity: 'warning', ...law },
        ),
      ];
    });
  },
};

function issuedBy(step: Step): Key | undefined {
  if (step.kind !== 'automatic') return undefined;
  const { action } = step;
  return action.kind === 'issueCertificate' || action.kind === 'grantEntitlement' ? action.result : undefined;
}

/** Every step of the main chain that a case can come to while nothing was handed out yet. */
function withoutIssue(definition: Definition): ReadonlySet<Key> {
  const { chain, situations = [] } = definition;
  const steps = placedSteps(chain);
  const next = nextSteps(definition);
  const reached = new Set<Key>();
  const queue = situations.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  queue.push(...waysOf(definition).flatMap(({ from, to, after }) => (from === undefined && !after ? [to] : [])));
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const place = steps.get(key);
    if (place === undefined || place.after || reached.has(key)) continue;
    reached.add(key);
    if (issuedBy(place.step) === undefined) queue.push(...(next.get(key) ?? []));
  }
  return reached;
}
