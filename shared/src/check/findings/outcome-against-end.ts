import type { Key } from '#shared/kernel/key';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { endsAfter, nextSteps } from '#shared/check/ends-after';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';

const CODE = 'OUTCOME.AGAINST_END';
const BAD: ReadonlySet<string> = new Set(['refused', 'revoked', 'refuse']);
const GOOD: ReadonlySet<string> = new Set(['granted', 'partlyGranted', 'consent', 'consentWithConditions']);

interface Said {
  readonly tone: 'favourable' | 'neutral' | 'adverse';
  readonly label: Text;
  readonly next: Key;
  readonly pointer: Pointer;
}

/**
 * What is decided for the applicant and can only end against him, or the other way round: the paper says one thing and the
 * case does another. A refusal that grants is sought only where a decision is made: elsewhere one part may be refused.
 */
export const outcomeAgainstEnd: FindingKind = {
  code: CODE,
  name: words('结论和结果相反', 'An outcome that ends the other way'),
  find: ({ definition }) => {
    const next = nextSteps(definition);
    return saidIn(definition).flatMap(({ tone, label, next: start, pointer }) => {
      const ends = [...endsAfter(definition, next, start)];
      const turned = tone === 'favourable' ? BAD : GOOD;
      if (tone === 'neutral' || ends.length === 0 || !ends.every((end) => turned.has(end))) return [];
      const name = quoted(label);
      return [
        findingOf(
          CODE,
          pointer,
          tone === 'favourable'
            ? words(
                `${name.zh}对申请人有利，可是后面只能走到不予或撤销；说准了的人什么也得不到。`,
                `${name.en} is for the applicant, and nothing but a refusal or revocation can follow: who was told yes gets nothing.`,
              )
            : words(
                `${name.zh}对申请人不利，可是后面只能走到准予；决定书写着不予，结果却发出去了。`,
                `${name.en} is against the applicant, and nothing but a grant can follow: the decision says no, and the result goes out.`,
              ),
          words(
            '改这个结论的下一步；下一步没错的，改它对申请人有利还是不利。',
            'Lead this outcome elsewhere; where it leads right, change how it is for the applicant.',
          ),
        ),
      ];
    });
  },
};

function saidIn(definition: Definition): Said[] {
  return [
    ...stepPlaces(definition.chain).flatMap(saidAt),
    ...definition.clocks.flatMap(({ name, onExpiry }, index): Said[] =>
      onExpiry?.effect === 'deemedGranted' && onExpiry.next !== undefined
        ? [{ tone: 'favourable', label: name, next: onExpiry.next, pointer: `/clocks/${index}/onExpiry/next` }]
        : [],
    ),
  ];
}

function saidAt({ step, pointer, within }: StepPlace): Said[] {
  if (step.kind === 'automatic' && step.action.kind === 'decide')
    return [{ tone: step.action.tone, label: step.action.label, next: step.next, pointer: `${pointer}/next` }];
  if (!isStaffed(step)) return [];
  const decides = step.decides === true || within !== undefined;
  return step.outcomes.flatMap(({ tone, label, next }, n): Said[] =>
    tone === 'favourable' || decides ? [{ tone, label, next, pointer: `${pointer}/outcomes/${n}/next` }] : [],
  );
}
