import type { Rows } from '#shared/diff/language/noun';
import { limitOfOffice, otherwise, ranked, reworded, shorterIsBurden } from '#shared/diff/judged';

const WORDS = ['wording'] as const;
const ROUTE = ['route'] as const;
const TIME = ['time'] as const;
const WHO = ['authority'] as const;

/** Properties of steps of all kinds together: no two mean different things by one name. */
export const STEP_ROWS: Rows = {
  key: ['键', 'key', ROUTE, otherwise],
  formerly: ['曾用键', 'earlier keys', WORDS, otherwise],
  name: ['名称', 'name', WORDS, reworded],
  note: ['核对标记', 'mark', WORDS, reworded],
  message: ['通知内容', 'message', WORDS, reworded],
  legalBasis: ['依据', 'legal basis', WORDS, otherwise],
  kind: ['种类', 'kind', ['route', 'time', 'authority'], otherwise],
  stage: ['阶段', 'stage', TIME, otherwise],
  posts: ['谁来办', 'who takes it', WHO, otherwise],
  mode: ['怎样算办完', 'how it is finished', ['route', 'authority'], otherwise],
  heads: ['几人都办', 'how many people', ['route', 'authority'], otherwise],
  ratio: ['表决比例', 'share of votes', ['route', 'authority'], otherwise],
  crew: ['工作组', 'crew', WHO, otherwise],
  limit: ['环节时限', 'limit of the step', TIME, limitOfOffice],
  reviewPoints: ['审查要点', 'review points', WHO, otherwise],
  decides: ['作出决定', 'is the decision', ['route', 'time'], otherwise],
  may: ['还可以做什么', 'what else may be done', ['route', 'time', 'authority'], otherwise],
  who: ['还要满足什么', 'who of them', WHO, otherwise],
  fallback: ['没有人时谁办', 'who acts when nobody can', WHO, otherwise],
  form: ['环节表单', 'form of the step', ['validation', 'answers'], otherwise],
  fields: ['字段权限', 'rights on fields', WHO, otherwise],
  ground: ['特别程序', 'special ground', TIME, otherwise],
  statute: ['法律规定', 'statute', ['wording', 'time'], otherwise],
  notice: ['告知文书', 'notice', ROUTE, otherwise],
  direction: ['转办方向', 'direction', WHO, otherwise],
  organ: ['机关', 'organ', ['wording', 'authority'], otherwise],
  act: ['要申请人做什么', 'what the applicant does', ROUTE, () => ({ kind: 'changed', effect: 'burden' })],
  deadline: ['申请人期限', 'time for the applicant', ['time', 'authority'], shorterIsBurden],
  silence: ['到期不办', 'when nothing is done', ['route', 'time'], otherwise],
  materials: ['可交的材料', 'materials', ['material'], otherwise],
  fee: ['缴费', 'fee', ['material', 'route'], otherwise],
  lead: ['牵头', 'lead', WHO, otherwise],
  rule: ['怎样算同意', 'how consent is had', ['route', 'time'], otherwise],
  quorum: ['同意的路数', 'how many must consent', ['route', 'time'], otherwise],
  consented: ['同意后', 'after consent', ROUTE, otherwise],
  conditional: ['附条件同意后', 'after consent with conditions', ROUTE, otherwise],
  refused: ['不同意后', 'without consent', ROUTE, otherwise],
  result: ['意见', 'opinion', ROUTE, otherwise],
  branches: ['分支', 'branches', ROUTE, otherwise],
  otherwise: ['其余去向', 'otherwise', ROUTE, otherwise],
  action: ['自动做什么', 'what it does', ROUTE, otherwise],
  next: ['下一步', 'next step', ROUTE, otherwise],
  end: ['办理结果', 'end', ROUTE, otherwise],
  outcomes: ['出口', 'outcomes', ROUTE, otherwise],
  lanes: ['并联路', 'lanes', ['route', 'time', 'authority'], otherwise],
};

/** Ways out of steps of people and of applicants. */
export const OUTCOME_ROWS: Rows = {
  key: ['键', 'key', ROUTE, otherwise],
  label: ['名称', 'label', WORDS, reworded],
  next: ['下一步', 'next step', ROUTE, otherwise],
  tone: ['对申请人', 'for the applicant', ['wording', 'route', 'time'], otherwise],
  reason: [
    '理由',
    'reason',
    WHO,
    (_, after) => ({ kind: after === 'required' ? 'tightened' : 'loosened', effect: 'none' }),
  ],
  reasons: ['备选理由', 'ready reasons', WORDS, otherwise],
  document: ['文书', 'document', ROUTE, otherwise],
};

export const LANE_ROWS: Rows = {
  key: ['键', 'key', ROUTE, otherwise],
  name: ['名称', 'name', WORDS, reworded],
  organ: ['机关', 'organ', ['wording', 'authority'], otherwise],
  department: ['部门', 'department', WHO, otherwise],
  when: ['适用条件', 'when it is needed', ROUTE, otherwise],
  entry: ['第一步', 'first step', ROUTE, otherwise],
  limit: ['时限', 'limit', TIME, limitOfOffice],
  onTimeout: ['到期没有意见', 'silence', ['route', 'time'], otherwise],
  legalBasis: ['依据', 'legal basis', WORDS, otherwise],
  steps: ['环节', 'steps', ['route', 'time', 'authority'], otherwise],
};

export const INTAKE_ROWS: Rows = {
  mode: ['收件方式', 'mode', ['route', 'time', 'authority'], otherwise],
  posts: ['谁来收件', 'who receives', WHO, otherwise],
  accepted: ['受理后第一步', 'first step after acceptance', ROUTE, otherwise],
  notAccepted: ['不予受理', 'not accepted', ROUTE, otherwise],
  notNeeded: ['不需要许可', 'not needed', ['route', 'authority'], otherwise],
  notNeededReasons: ['不需要许可的理由', 'reasons for not needed', WORDS, otherwise],
  referred: ['转其他机关', 'referred', ['route', 'authority'], otherwise],
  first: ['第一步', 'first step', ROUTE, otherwise],
  returned: ['退回材料', 'given back', ['route', 'authority'], otherwise],
  reviewPoints: ['受理要点', 'review points', WHO, otherwise],
  correction: ['补正', 'correction', ['route', 'time'], otherwise],
  legalBasis: ['依据', 'legal basis', WORDS, otherwise],
};

export const CORRECTION_ROWS: Rows = {
  // Who does not correct in time counts as one who withdrew: the case ends another way.
  limit: ['补正期限', 'time for correction', ['route', 'time'], shorterIsBurden],
  silence: ['逾期不补的后果', 'effect of silence', ['route', 'time'], ranked('none', 'deemedWithdrawn')],
  silenceEnd: ['逾期去向', 'end after silence', ROUTE, otherwise],
  legalBasis: ['补正依据', 'legal basis', WORDS, otherwise],
};
