import type { Chain, Step } from '#shared/definition/chain';
import type { StepOutcome } from '#shared/definition/step/outcome';
import type { Change } from '#shared/diff/change';
import { shorterIsBurden } from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';
import { propertyChanges, type Properties } from '#shared/diff/property-changes';

const STEP_PROPERTIES: Properties = {
  name: ['名称', 'name', 'wording'],
  note: ['核对标记', 'mark', 'wording'],
  kind: ['种类', 'kind', 'procedure'],
  stage: ['阶段', 'stage', 'procedure'],
  posts: ['谁来办', 'who takes it', 'procedure'],
  mode: ['怎样算办完', 'how it is finished', 'procedure'],
  heads: ['几人都办', 'how many people', 'procedure'],
  limit: ['环节时限', 'limit of the step', 'procedure'],
  reviewPoints: ['审查要点', 'review points', 'procedure'],
  decides: ['作出决定', 'is the decision', 'procedure'],
  mayCorrect: ['可以补正', 'may ask for correction', 'procedure'],
  legalBasis: ['依据', 'legal basis', 'procedure'],
  branches: ['分支', 'branches', 'procedure'],
  otherwise: ['其余去向', 'otherwise', 'procedure'],
  action: ['自动做什么', 'what it does', 'procedure'],
  next: ['下一步', 'next step', 'procedure'],
  message: ['通知内容', 'message', 'wording'],
  end: ['办理结果', 'end', 'procedure'],
};

const OUTCOMES: ListRule<StepOutcome> = {
  part: 'chain',
  noun: { zh: '出口', en: 'outcome' },
  name: (outcome) => outcome.label,
  added: () => 'procedure',
  removed: () => 'procedure',
  properties: {
    label: ['名称', 'label', 'wording'],
    next: ['下一步', 'next step', 'procedure'],
    tone: ['对申请人', 'for the applicant', 'procedure'],
    reason: ['理由', 'reason', 'procedure'],
    reasons: ['备选理由', 'ready reasons', 'procedure'],
  },
};

const STEPS: ListRule<Step> = {
  part: 'chain',
  noun: { zh: '环节', en: 'step' },
  name: (step) => step.name,
  added: () => 'procedure',
  removed: () => 'procedure',
  properties: STEP_PROPERTIES,
  apart: new Set(['outcomes']),
  inside: (spot, before, after) =>
    before.kind === 'task' && after.kind === 'task'
      ? listChanges(OUTCOMES, before.outcomes, after.outcomes, `${spot.pointer}/outcomes`, spot.place)
      : [],
};

const INTAKE_PROPERTIES: Properties = {
  mode: ['收件方式', 'mode', 'procedure'],
  posts: ['谁来收件', 'who receives', 'procedure'],
  accepted: ['受理后第一步', 'first step after acceptance', 'procedure'],
  notAccepted: ['不予受理', 'not accepted', 'procedure'],
  notNeeded: ['不需要许可', 'not needed', 'procedure'],
  notNeededReasons: ['不需要许可的理由', 'reasons for not needed', 'procedure'],
  reviewPoints: ['受理要点', 'review points', 'procedure'],
  legalBasis: ['依据', 'legal basis', 'procedure'],
};

const CORRECTION_PROPERTIES: Properties = {
  limit: ['补正期限', 'time for correction', shorterIsBurden],
  silence: ['逾期不补的后果', 'effect of silence', (_, after) => (after === 'none' ? 'relief' : 'burden')],
  silenceEnd: ['逾期去向', 'end after silence', 'procedure'],
  legalBasis: ['补正依据', 'legal basis', 'procedure'],
};

/** What changed in the approval chain: all of it is how approvers act, but the applicant's time for a correction. */
export function chainChanges(before: Chain, after: Chain): Change[] {
  const intake = { part: 'chain' as const, pointer: '/chain/intake', place: { zh: '收件受理', en: 'intake' } };
  const chain = { part: 'chain' as const, pointer: '/chain', place: { zh: '审批链', en: 'chain' } };
  return [
    ...propertyChanges(intake, before.intake, after.intake, INTAKE_PROPERTIES, new Set(['correction'])),
    ...propertyChanges(
      { ...intake, pointer: '/chain/intake/correction' },
      before.intake.correction,
      after.intake.correction,
      CORRECTION_PROPERTIES,
    ),
    ...listChanges(STEPS, before.steps, after.steps, '/chain/steps'),
    ...propertyChanges(
      chain,
      before,
      after,
      { withdrawn: ['撤回去向', 'end after withdrawal', 'procedure'] },
      new Set(['intake', 'steps']),
    ),
  ];
}
