import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';
import type { EndKind } from '#shared/definition/step/plain-steps';
import type { NoticeKind, NoticeParams } from '#shared/case/notice';

/** The words of a notice: a heading, and what to do or where to look. {due} and {name} are filled in. */
export interface NoticeWords {
  readonly title: Text;
  readonly text: Text;
}

const words = (title: Text, text: Text): NoticeWords => ({ title, text });
const text = (zh: string, en: string): Text => ({ zh, en });

/** The one catalogue of what notices say, on screens and in e-mails alike. */
export const NOTICE_WORDS: Readonly<Record<NoticeKind, NoticeWords>> = {
  received: words(
    text('已收到您的申请', 'Your application was received'),
    text('办到哪一步，随时可以在办件里查看。', 'The case shows at any time how far it has come.'),
  ),
  accepted: words(
    text('您的申请已受理', 'Your application was accepted'),
    text('办理期限从受理之日起算。', 'The time limit runs from the day of acceptance.'),
  ),
  deemedAccepted: words(
    text('您的申请视为已受理', 'Your application counts as accepted'),
    text(
      '期限内没有告知补正，自收到之日起即为受理。',
      'Nothing was asked in time, so it counts from the day of receipt.',
    ),
  ),
  notAccepted: words(
    text('您的申请未被受理', 'Your application was not accepted'),
    text('理由请到办件里查看。', 'The case gives the reason.'),
  ),
  referred: words(
    text('您的申请应向其他机关提出', 'Your application belongs to another organ'),
    text('应当向哪个机关申请，请到办件里查看。', 'The case names the organ to apply to.'),
  ),
  correctionTold: words(
    text('您的申请需要补正', 'Your application needs a correction'),
    text(
      '请在 {due} 前补正，需要补正的内容已一次告知。',
      'Please correct it by {due}; everything that is missing is told at once.',
    ),
  ),
  correctionReceived: words(
    text('已收到您的补正', 'Your correction was received'),
    text('我们接着审查，进展可以在办件里查看。', 'The examination goes on; the case shows how far it has come.'),
  ),
  materialsReturned: words(
    text('申请材料已退回', 'Your papers were given back'),
    text(
      '退回的原因请到办件里查看，补齐后可以重新申请。',
      'The case gives the reasons; you may apply again with complete papers.',
    ),
  ),
  act: words(
    text('轮到您办理：{name}', 'It is your turn: {name}'),
    text('请到办件里办理。', 'Please act on it in the case.'),
  ),
  deadlineNear: words(
    text('期限快到了', 'The time limit is near'),
    text('请在 {due} 前办理，逾期会影响您的申请。', 'Please act by {due}: letting it pass affects your application.'),
  ),
  extended: words(
    text('办理期限已延长', 'The time limit was extended'),
    text('延长的理由和新的期限请到办件里查看。', 'The case gives the reason and the new limit.'),
  ),
  decided: words(
    text('已作出决定', 'A decision was taken'),
    text('决定的内容请到办件里查看。', 'The case shows what was decided.'),
  ),
  deemedGranted: words(
    text('到期未作决定，依法视为准予', 'No decision came in time: it counts as granted'),
    text('后续手续请到办件里查看。', 'The case shows what follows.'),
  ),
  deferralLapsed: words(
    text('承诺补交的材料已过期限', 'The time for what you promised to supply is over'),
    text('对申请的影响请到办件里查看。', 'The case shows what comes of it.'),
  ),
  documentReady: words(
    text('文书已作出：{name}', 'A document was issued: {name}'),
    text('可以在办件里查看和下载。', 'You can read and download it in the case.'),
  ),
  certificateReady: words(
    text('证照已制作：{name}', 'A certificate was issued: {name}'),
    text('可以在“我的证照”里查看和下载。', 'You find it among your certificates.'),
  ),
  certificateChanged: words(
    text('您的证照状态有变化', 'The standing of your certificate has changed'),
    text('现在的状态请在“我的证照”里查看。', 'Your certificates show how it stands now.'),
  ),
  entitlementGranted: words(
    text('待遇已核定：{name}', 'An entitlement was granted: {name}'),
    text('数额和起始时间请到办件里查看。', 'The case shows the amount and from when it is paid.'),
  ),
  message: words(
    text('您的办件有一条新消息', 'There is a message about your case'),
    text('请到办件里查看。', 'Please read it in the case.'),
  ),
  ended: words(text('您的申请已办结', 'Your case has ended'), text('结果：{end}。', 'Result: {end}.')),
  aftercareBegun: words(
    text('准予后的监督检查已开始', 'Checks after the grant have begun'),
    text('需要您配合的事项会另行通知。', 'You will be told whatever is needed of you.'),
  ),
  aftercareEnded: words(
    text('准予后的监督检查已结束', 'Checks after the grant have ended'),
    text('结果请到办件里查看。', 'The case shows what came of them.'),
  ),
  reminded: words(
    text('有人催办：{name}', 'A reminder: {name}'),
    text('这个办件在等您的岗位，请尽快办理。', 'This case waits for your post. Please act on it soon.'),
  ),
  escalated: words(
    text('办件逾期，请督办', 'A case is over its limit'),
    text('期限已过，请过问办理情况。', 'The limit has passed. Please look into it.'),
  ),
  handed: words(
    text('有办件转到您的岗位：{name}', 'A case was handed to your post: {name}'),
    text('请到工作台办理。', 'Please act on it at your desk.'),
  ),
  delegated: words(
    text('有办件委托您的岗位代办：{name}', 'A case was delegated to your post: {name}'),
    text('请到工作台办理。', 'Please act on it at your desk.'),
  ),
  signatureAsked: words(
    text('请您的岗位会签：{name}', 'Your post is asked to sign: {name}'),
    text('请到工作台办理。', 'Please act on it at your desk.'),
  ),
  opinionAsked: words(
    text('请您的岗位提出意见：{name}', 'Your post is asked for its opinion: {name}'),
    text('请到工作台办理。', 'Please act on it at your desk.'),
  ),
};

/** How an end is told to the applicant. */
export const END_WORDS: Readonly<Record<EndKind, Text>> = {
  notNeeded: text('不需要许可', 'no licence is needed'),
  notAccepted: text('不予受理', 'not accepted'),
  referred: text('应向其他机关申请', 'another organ is competent'),
  returned: text('材料已退回', 'papers given back'),
  granted: text('准予', 'granted'),
  partlyGranted: text('部分准予', 'granted in part'),
  refused: text('不予许可', 'refused'),
  withdrawn: text('已撤回', 'withdrawn'),
  deemedWithdrawn: text('视为撤回', 'deemed withdrawn'),
  ended: text('程序终止', 'ended without a decision'),
  revoked: text('已撤销', 'revoked'),
};

/** What a notice says in a language. A message that is the same for everybody stands in place of the text. Never throws. */
export function noticeWords(
  kind: NoticeKind,
  params: NoticeParams,
  language: Language,
): { readonly title: string; readonly text: string } {
  const { title, text: more } = NOTICE_WORDS[kind];
  const blanks: Readonly<Record<string, string | undefined>> = {
    due: params.due,
    name: params.name && say(params.name, language),
    end: params.end && say(END_WORDS[params.end], language),
  };
  const filled = (given: Text): string =>
    say(given, language).replaceAll(/\{(\w+)\}/g, (_, blank: string) => blanks[blank] ?? '—');
  return { title: filled(title), text: params.message ? say(params.message, language) : filled(more) };
}
