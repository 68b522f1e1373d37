import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';

const step = 'documents';
const reason = '试试看';
const places = [{ material: 'layout', reason }];

type Samples = { readonly [K in CaseCommandKind]: Extract<CaseCommand, { kind: K }> };

/** One well-made command of every kind, for a case of the golden item that stands at its first step. */
export const COMMANDS: Samples = {
  accept: { kind: 'accept' },
  refuseAcceptance: { kind: 'refuseAcceptance', as: 'notAccepted', reason },
  refer: { kind: 'refer', organ: '别的机关', reason },
  requestCorrection: { kind: 'requestCorrection', step, places },
  proposeCorrection: { kind: 'proposeCorrection', step, places },
  correct: { kind: 'correct', answers: {}, files: [] },
  returnMaterials: { kind: 'returnMaterials', step, places },
  take: { kind: 'take', step },
  release: { kind: 'release', step },
  decide: { kind: 'decide', decision: { step, outcome: 'complete', points: [] } },
  countersign: { kind: 'countersign', step, agrees: true },
  returnTo: { kind: 'returnTo', step, to: step, reason },
  transfer: { kind: 'transfer', step, to: 'market.chief', reason },
  delegate: { kind: 'delegate', step, to: 'market.chief', from: '2026-11-24', until: '2026-11-30' },
  addCosigner: { kind: 'addCosigner', step, post: 'market.chief', reason },
  consult: { kind: 'consult', step, post: 'market.inspector', question: reason },
  giveOpinion: { kind: 'giveOpinion', step, id: '1', opinion: reason },
  extend: { kind: 'extend', step, clock: 'legal', reason },
  remind: { kind: 'remind', step, text: reason },
  setDeadline: { kind: 'setDeadline', step, due: '2026-12-01', reason },
  approveDeadline: { kind: 'approveDeadline', step, agrees: true },
  act: { kind: 'act', step, outcome: 'done', files: [] },
  supply: { kind: 'supply', files: ['01a20d5d-003e-7558-87bf-aa239ba8c79d'] },
  withdrawCommitment: { kind: 'withdrawCommitment', commitment: 'none', reason },
  withdraw: { kind: 'withdraw', reason },
};
