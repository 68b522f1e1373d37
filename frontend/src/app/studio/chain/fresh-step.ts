import type { Definition } from '#shared/definition/definition';
import type { Step, StepKind } from '#shared/definition/chain';
import type { Stage } from '#shared/definition/step/shape';
import type { Text } from '#shared/kernel/text';
import { CHAIN_WORDS } from './words';

/** A new step of a kind; where it leads is set when it is put into the chain. */
export function freshStep(definition: Definition, kind: StepKind, stage: Stage): Step {
  const about = { key: kind, name: words('fresh', kind), stage };
  switch (kind) {
    case 'task': {
      const posts =
        definition.chain.steps.find((step) => step.kind === 'task')?.posts.slice(0, 1) ??
        definition.chain.intake.posts.slice(0, 1);
      const agree = {
        key: 'agree',
        label: { zh: CHAIN_WORDS.zh.agree, en: CHAIN_WORDS.en.agree },
        next: '',
        tone: 'favourable',
        reason: 'optional',
      } as const;
      return { kind, ...about, posts: [...posts], mode: 'any', outcomes: [agree] };
    }
    case 'route':
      return {
        kind,
        ...about,
        branches: [
          { when: 'has(applicant.org)', label: { zh: CHAIN_WORDS.zh.branch, en: CHAIN_WORDS.en.branch }, next: '' },
        ],
        otherwise: '',
      };
    case 'automatic':
      return {
        kind,
        ...about,
        action: { kind: 'issueCertificate', result: definition.results[0]?.key ?? '' },
        next: '',
      };
    case 'notify':
      return { kind, ...about, message: { zh: CHAIN_WORDS.zh.message, en: CHAIN_WORDS.en.message }, next: '' };
    case 'end':
      return { kind, ...about, end: 'ended' };
  }
}

function words(group: 'fresh', kind: StepKind): Text {
  return { zh: CHAIN_WORDS.zh[group][kind], en: CHAIN_WORDS.en[group][kind] };
}
