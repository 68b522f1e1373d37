import type { ClockPart } from '#shared/clock/clock-ledger';
import type { EndKind } from '#shared/definition/step/plain-steps';
import type { SimulationReport } from '#shared/simulate/report/simulation-report';
import type { Text } from '#shared/kernel/text';

/** The six parts of the ledger of days. */
export const PART_WORDS: Readonly<Record<ClockPart, Text>> = {
  beforeAcceptance: { zh: '受理前', en: 'Before acceptance' },
  organ: { zh: '机关计时', en: 'Counted for the organ' },
  applicant: { zh: '等申请人', en: 'Waiting for the applicant' },
  thirdParty: { zh: '等第三方', en: 'Waiting for third parties' },
  outside: { zh: '法定时限之外', en: 'Outside the legal clock' },
  afterDecision: { zh: '决定后', en: 'After the decision' },
};

export const END_WORDS: Readonly<Record<EndKind, Text>> = {
  notNeeded: { zh: '不需许可', en: 'Not needed' },
  notAccepted: { zh: '不予受理', en: 'Not accepted' },
  referred: { zh: '转其他机关', en: 'Referred' },
  returned: { zh: '退回材料', en: 'Returned' },
  granted: { zh: '准予', en: 'Granted' },
  partlyGranted: { zh: '部分准予', en: 'Granted in part' },
  refused: { zh: '不予许可', en: 'Refused' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  deemedWithdrawn: { zh: '视为撤回', en: 'Deemed withdrawn' },
  ended: { zh: '终止', en: 'Ended' },
  revoked: { zh: '撤销', en: 'Revoked' },
};

export const WALK_WORDS: Readonly<Record<keyof SimulationReport['walks'], Text>> = {
  ended: { zh: '办结', en: 'Came to an end' },
  stuck: { zh: '卡住，没有人能往下办', en: 'Stuck: nobody can do anything' },
  endless: { zh: '一直转圈', en: 'Went in a circle' },
  refused: { zh: '填好了却交不上去', en: 'Filled in, but could not be submitted' },
};
