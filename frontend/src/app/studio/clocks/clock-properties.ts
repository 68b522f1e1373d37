import { ClockKind, type ClockExpiry } from '#shared/definition/clock-rule';
import { posts, steps, takenSteps, wordsOf } from '../property/choosers';
import { GROUND_WORDS } from '../property/ground-words';
import type { Chooser, Property } from '../property/property';
import { both, NONE } from '../property/text';
import { stepAnchors } from './step-anchors';
import { CLOCKS_WORDS } from './words';

type Table = 'kinds' | 'anchors' | 'expiries' | 'firstDays' | 'lastDays';

function table(name: Table): Chooser {
  const [zh, en]: readonly Readonly<Record<string, string>>[] = [CLOCKS_WORDS.zh[name], CLOCKS_WORDS.en[name]];
  const keys = name === 'kinds' ? ClockKind.options : Object.keys(CLOCKS_WORDS.zh[name]);
  return wordsOf(Object.fromEntries(keys.map((key) => [key, both(zh?.[key] ?? key, en?.[key] ?? key)])));
}

/** Events of the case, and the begin and end of each step that takes time. */
const anchors: Chooser = (sight) => [...table('anchors')(sight), ...stepAnchors(sight.definition.chain)];

/** Effects by which the case goes on to somewhere. */
const LEADS_ON: ReadonlySet<unknown> = new Set<ClockExpiry['effect']>(['deemedGranted', 'deemedWithdrawn', 'lapse']);

const PAUSE: readonly Property[] = [
  {
    ...{ as: 'choice', at: '/during', label: both('什么时候停走', 'Stands still during') },
    from: wordsOf({
      procedure: both('特别程序', 'A special procedure'),
      applicantStep: both('申请人办的环节', 'A step of the applicant'),
      correction: both('补正', 'A correction'),
    }),
  },
  {
    ...{ as: 'several', at: '/steps', label: both('只限这些环节（不选：都算）', 'Only these steps (none: all)') },
    ...{ from: takenSteps, optional: true, folded: true, shown: ({ during }) => during !== 'correction' },
  },
  {
    ...{ as: 'choice', at: '/ground', label: both('法定事由', 'Lawful ground'), none: NONE },
    from: wordsOf(GROUND_WORDS),
  },
  { as: 'law', at: '/legalBasis', label: both('停走的依据', 'Which law stops it') },
];

const EXTENSION: readonly Property[] = [
  { as: 'limit', at: '/limit', label: both('每次最多延长', 'By at most, each time') },
  { as: 'number', at: '/times', label: both('最多几次', 'How often'), min: 1 },
  { as: 'choice', at: '/post', label: both('哪个岗位延长', 'The post that may add it'), from: posts, none: NONE },
  {
    ...{ as: 'choice', at: '/noticeBefore', label: both('什么时候告知理由', 'When the reason is told') },
    ...{ from: wordsOf({ expiry: both('到期以前', 'Before the limit ends') }), none: both('没有规定', 'Not said') },
  },
  { as: 'text', at: '/approver', label: both('谁批准延长', 'Who may extend it') },
  { as: 'law', at: '/legalBasis', label: both('延长的依据', 'Basis of the extension') },
];

const EXPIRY: readonly Property[] = [
  { as: 'choice', at: '/effect', label: both('后果', 'Effect'), from: table('expiries'), becomes: expiryOf },
  {
    ...{ as: 'choice', at: '/post', label: both('督办告诉谁', 'Who is told'), from: posts, none: NONE },
    shown: ({ effect }) => effect === 'escalate',
  },
  {
    ...{ as: 'choice', at: '/next', label: both('去哪里', 'Leads to'), from: steps, none: NONE },
    shown: ({ effect }) => LEADS_ON.has(effect),
  },
  {
    ...{ as: 'law', at: '/legalBasis', label: both('到期后果的依据', 'Basis of that effect') },
    shown: ({ effect }) => effect !== 'escalate',
  },
];

/** What may be changed of a clock. */
export const CLOCK_PROPERTIES: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  { as: 'choice', at: '/kind', label: both('种类', 'Kind'), from: table('kinds') },
  { as: 'limit', at: '/limit', label: both('多长', 'How long') },
  { as: 'choice', at: '/from', label: both('从', 'From'), from: anchors },
  { as: 'choice', at: '/to', label: both('到', 'To'), from: anchors },
  { as: 'choice', at: '/firstDay', label: both('首日', 'First day'), from: table('firstDays') },
  {
    ...{ as: 'choice', at: '/lastDay', label: both('末日', 'Last day'), none: both('24:00 止', 'until midnight') },
    from: table('lastDays'),
  },
  {
    ...{ as: 'list', at: '/pausedBy', label: both('停走', 'Pauses'), add: both('加一种停走', 'Add a pause') },
    fresh: () => ({ during: 'procedure', ground: 'expertReview', legalBasis: [] }),
    inside: PAUSE,
  },
  {
    ...{ as: 'part', at: '/onExpiry', label: both('到期没有办，有后果', 'Nothing done by its end has an effect') },
    ...{ fresh: () => ({ effect: 'escalate', legalBasis: [] }), inside: EXPIRY },
  },
  {
    ...{ as: 'part', at: '/extension', label: both('可以延长', 'May be extended') },
    fresh: () => ({
      ...{ limit: { n: 10, unit: 'workingDay' }, times: 1, legalBasis: [] },
      approver: both('机关负责人', 'Head of the organ'),
    }),
    inside: EXTENSION,
  },
  { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') },
];

/** An effect takes what only the former one had: whom to tell, or where to go. */
function expiryOf(effect: string, { post, next, ...expiry }: Readonly<Record<string, unknown>>): object {
  return {
    ...expiry,
    effect,
    ...(effect === 'escalate' && post !== undefined && { post }),
    ...(LEADS_ON.has(effect) && next !== undefined && { next }),
  };
}
