import type { StepKind } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';

const text = (zh: string, en: string): Text => ({ zh, en });

/** What new steps, lanes and outcomes say until their author says it better. */
export const FRESH_STEP_WORDS = {
  steps: {
    task: text('新环节', 'New step'),
    applicant: text('请申请人确认', 'The applicant confirms'),
    route: text('分流', 'Route'),
    joint: text('并联审查', 'Joint review'),
    procedure: text('专家评审', 'Expert review'),
    handover: text('转其他部门', 'Handed over'),
    automatic: text('平台自动办', 'The platform does it'),
    notify: text('通知申请人', 'Tell the applicant'),
    end: text('新的办理结果', 'New end'),
    laneEnd: text('本路结束', 'End of the lane'),
  } satisfies Record<StepKind, Text>,
  lanes: [text('第一路', 'First lane'), text('第二路', 'Second lane')],
  lane: text('新的一路', 'New lane'),
  organ: text('（写明机关）', '(name the organ)'),
  aftercare: text('事后监管', 'Aftercare'),
  check: text('核查', 'Check'),
  kept: text('符合', 'In order'),
  checked: text('核查完毕', 'Checked'),
  agree: text('通过', 'Agree'),
  review: text('审查', 'Review'),
  consent: text('同意', 'Consent'),
  refuse: text('不同意', 'No consent'),
  finished: text('已完成', 'Finished'),
  answered: text('已答复', 'Answered'),
  confirm: text('请确认。', 'Please confirm.'),
  confirmed: text('已确认', 'Confirmed'),
  branch: text('第一路', 'First way'),
  message: text('您的申请有新的进展。', 'There is news about your application.'),
  reason: text('依据填报内容自动判断', 'Judged from what was filled in'),
} as const;
