import type { Definition } from '#shared/definition/definition';
import { CERTIFICATE_GROUNDS } from '#shared/definition/certificate-words';
import { certificates, entitlements, steps, wordsOf } from '../../property/choosers';
import { freshQuery } from '../../property/fresh-query';
import type { Chooser, Property, Variant } from '../../property/property';
import { both } from '../../property/text';
import { FRESH_STEP_WORDS } from '../fresh-step-words';
import { chainTable } from './step-words';

const result = (from: Chooser): Property => ({
  as: 'choice',
  at: '/result',
  label: both('哪个结果', 'Which result'),
  from,
});
const first = (from: Chooser, definition: Definition): string =>
  from({ definition, at: '', posts: [], departments: [] })[0]?.value ?? definition.results[0]?.key ?? 'result';

const SUCCESSIONS = {
  renew: both('延续：编号不变，重新起算有效期', 'Renewal: same number, a new term'),
  change: both('变更：编号和有效期不变', 'Change: same number and term'),
  reissue: both('补发、换发：编号和有效期不变', 'Reissue: same number and term'),
};

/** What the platform may do by itself. */
export const ACTIONS: Readonly<Record<string, Variant>> = {
  issueCertificate: {
    label: both('制发证照', 'Issue a certificate'),
    fresh: (definition) => ({ kind: 'issueCertificate', result: first(certificates, definition) }),
    inside: [
      result(certificates),
      {
        ...{ as: 'list', at: '/replaces', label: both('换掉原证照', 'Replaces an earlier certificate') },
        add: both('加一种换证', 'Add a way'),
        fresh: () => ({ number: "''", as: 'renew' }),
        inside: [
          { as: 'expression', at: '/number', label: both('原证照编号', 'Number of the earlier one') },
          { as: 'choice', at: '/as', label: both('怎样换', 'How'), from: wordsOf(SUCCESSIONS) },
        ],
      },
    ],
  },
  grantEntitlement: {
    label: both('发放待遇', 'Grant an entitlement'),
    fresh: (definition) => ({ kind: 'grantEntitlement', result: first(entitlements, definition) }),
    inside: [result(entitlements)],
  },
  changeCertificate: {
    label: both('变动证照', 'Change a certificate'),
    fresh: (definition) => ({ kind: 'changeCertificate', result: first(certificates, definition), act: 'suspend' }),
    inside: [
      result(certificates),
      {
        ...{ as: 'choice', at: '/act', label: both('怎样变动', 'How') },
        from: wordsOf({
          suspend: both('暂停', 'Suspend'),
          resume: both('恢复', 'Resume'),
          revoke: both('撤销（本不该准予）', 'Revoke (should not have been granted)'),
          withdraw: both('撤回（法律或情况变了）', 'Withdraw (law or facts changed)'),
          forfeit: both('吊销（处罚）', 'Forfeit (a penalty)'),
          cancel: both('注销', 'Cancel'),
        }),
      },
      {
        ...{ as: 'choice', at: '/ground', label: both('公开的原因', 'Reason that the public reads') },
        ...{ from: wordsOf(CERTIFICATE_GROUNDS), none: both('不写', 'none') },
      },
      {
        ...{ as: 'expression', at: '/of', optional: true },
        label: both('以前办件的证照编号（不填：本办件的）', 'Number of one of an earlier case (none: of this case)'),
      },
    ],
  },
  lookUp: {
    label: both('查登记库', 'Ask a register'),
    fresh: ({ chain }) => ({
      ...{ kind: 'lookUp', question: 'civil.realName', query: freshQuery('civil.realName') },
      failed: chain.withdrawn,
    }),
    inside: [
      { as: 'question', at: '', label: both('问什么', 'The question') },
      { as: 'choice', at: '/failed', label: both('没有查到，去', 'No answer, to'), from: steps },
    ],
  },
  decide: {
    label: both('按规则作决定', 'Decide by rule'),
    fresh: () => ({
      ...{ kind: 'decide', outcome: 'granted', label: FRESH_STEP_WORDS.agree, tone: 'favourable' },
      reason: FRESH_STEP_WORDS.reason,
    }),
    inside: [
      { as: 'text', at: '/label', label: both('决定', 'Decision') },
      { as: 'line', at: '/outcome', label: both('键名', 'Key') },
      { as: 'choice', at: '/tone', label: both('对申请人', 'For the applicant'), from: wordsOf(chainTable('tones')) },
      { as: 'text', at: '/reason', label: both('依据什么', 'On what it rests') },
    ],
  },
};
