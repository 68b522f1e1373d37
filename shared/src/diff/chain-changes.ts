import { isStaffed, type Aftercare, type Chain, type Step } from '#shared/definition/chain';
import type { ApplicantOutcome } from '#shared/definition/step/applicant';
import type { Lane } from '#shared/definition/step/joint';
import type { StepOutcome } from '#shared/definition/step/outcome';
import type { Change } from '#shared/diff/change';
import { shorterIsBurden } from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';
import { elementChange, propertyChanges, type Properties } from '#shared/diff/property-changes';

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
  may: ['还可以做什么', 'what else may be done', 'procedure'],
  who: ['还要满足什么', 'who of them', 'procedure'],
  fallback: ['没有人时谁办', 'who acts when nobody can', 'procedure'],
  form: ['环节表单', 'form of the step', 'procedure'],
  fields: ['字段权限', 'rights on fields', 'procedure'],
  ratio: ['表决比例', 'share of votes', 'procedure'],
  crew: ['工作组', 'crew', 'procedure'],
  ground: ['特别程序', 'special ground', 'procedure'],
  statute: ['法律规定', 'statute', 'procedure'],
  notice: ['告知文书', 'notice', 'procedure'],
  direction: ['转办方向', 'direction', 'procedure'],
  organ: ['机关', 'organ', 'procedure'],
  act: ['要申请人做什么', 'what the applicant does', 'burden'],
  deadline: ['申请人期限', 'time for the applicant', 'burden'],
  silence: ['到期不办', 'when nothing is done', 'procedure'],
  materials: ['可交的材料', 'materials', 'procedure'],
  fee: ['缴费', 'fee', 'procedure'],
  lead: ['牵头', 'lead', 'procedure'],
  rule: ['怎样算同意', 'how consent is had', 'procedure'],
  quorum: ['同意的路数', 'how many must consent', 'procedure'],
  consented: ['同意后', 'after consent', 'procedure'],
  conditional: ['附条件同意后', 'after consent with conditions', 'procedure'],
  refused: ['不同意后', 'without consent', 'procedure'],
  result: ['意见', 'opinion', 'procedure'],
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
    document: ['文书', 'document', 'procedure'],
  },
};

const ANSWERS: ListRule<ApplicantOutcome> = {
  part: 'chain',
  noun: { zh: '出口', en: 'outcome' },
  name: (outcome) => outcome.label,
  added: () => 'procedure',
  removed: () => 'procedure',
  properties: { label: ['名称', 'label', 'wording'], next: ['下一步', 'next step', 'procedure'] },
};

const STEPS: ListRule<Step> = {
  part: 'chain',
  noun: { zh: '环节', en: 'step' },
  name: (step) => step.name,
  added: () => 'procedure',
  removed: () => 'procedure',
  properties: STEP_PROPERTIES,
  apart: new Set(['outcomes', 'lanes']),
  inside: (spot, before, after) => {
    if (isStaffed(before) && isStaffed(after))
      return listChanges(OUTCOMES, before.outcomes, after.outcomes, `${spot.pointer}/outcomes`, spot.place);
    if (before.kind === 'applicant' && after.kind === 'applicant')
      return listChanges(ANSWERS, before.outcomes, after.outcomes, `${spot.pointer}/outcomes`, spot.place);
    if (before.kind === 'joint' && after.kind === 'joint')
      return listChanges(LANES, before.lanes, after.lanes, `${spot.pointer}/lanes`, spot.place);
    return [];
  },
};

const LANES: ListRule<Lane> = {
  part: 'chain',
  noun: { zh: '并联路', en: 'lane' },
  name: (lane) => lane.name,
  added: () => 'procedure',
  removed: () => 'procedure',
  apart: new Set(['steps']),
  properties: {
    name: ['名称', 'name', 'wording'],
    organ: ['机关', 'organ', 'procedure'],
    department: ['部门', 'department', 'procedure'],
    when: ['适用条件', 'when it is needed', 'procedure'],
    entry: ['第一步', 'first step', 'procedure'],
    limit: ['时限', 'limit', 'procedure'],
    onTimeout: ['到期没有意见', 'silence', 'procedure'],
    legalBasis: ['依据', 'legal basis', 'procedure'],
  },
  inside: (spot, before, after) =>
    listChanges<Step>(STEPS, before.steps, after.steps, `${spot.pointer}/steps`, spot.place),
};

const INTAKE_PROPERTIES: Properties = {
  mode: ['收件方式', 'mode', 'procedure'],
  posts: ['谁来收件', 'who receives', 'procedure'],
  accepted: ['受理后第一步', 'first step after acceptance', 'procedure'],
  notAccepted: ['不予受理', 'not accepted', 'procedure'],
  notNeeded: ['不需要许可', 'not needed', 'procedure'],
  referred: ['转其他机关', 'referred', 'procedure'],
  first: ['第一步', 'first step', 'procedure'],
  returned: ['退回材料', 'given back', 'procedure'],
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
    ...(before.intake.mode === 'accept' && after.intake.mode === 'accept'
      ? propertyChanges(
          { ...intake, pointer: '/chain/intake/correction' },
          before.intake.correction,
          after.intake.correction,
          CORRECTION_PROPERTIES,
        )
      : []),
    ...listChanges<Step>(STEPS, before.steps, after.steps, '/chain/steps'),
    ...aftercareChanges(before.aftercare, after.aftercare),
    ...propertyChanges(
      chain,
      before,
      after,
      {
        withdrawn: ['撤回去向', 'end after withdrawal', 'procedure'],
        region: ['办件所属区划', 'division of a case', 'procedure'],
        supervisors: ['督办岗位', 'who supervises', 'procedure'],
      },
      new Set(['intake', 'steps', 'aftercare']),
    ),
  ];
}

/** Checks that come after a grant are more to bear, their end is relief; what happens in them is procedure. */
function aftercareChanges(before: Aftercare | undefined, after: Aftercare | undefined): Change[] {
  const spot = {
    ...{ part: 'chain' as const, pointer: '/chain/aftercare' },
    place: { zh: '事后监管', en: 'aftercare' },
  };
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return after === undefined
      ? [
          elementChange(
            spot,
            'removed',
            'relief',
            { zh: '删去事后监管', en: 'aftercare removed' },
            { before: before!.name.zh },
          ),
        ]
      : [
          elementChange(
            spot,
            'added',
            'burden',
            { zh: '新增事后监管', en: 'aftercare added' },
            { after: after.name.zh },
          ),
        ];
  }
  return [
    ...propertyChanges(
      spot,
      before,
      after,
      {
        name: ['名称', 'name', 'wording'],
        when: ['适用条件', 'when it begins', 'burden'],
        entry: ['第一步', 'first step', 'procedure'],
      },
      new Set(['steps']),
    ),
    ...listChanges<Step>(STEPS, before.steps, after.steps, '/chain/aftercare/steps', spot.place),
  ];
}
