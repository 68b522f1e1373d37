import type { HandoverStep } from '#shared/definition/step/procedure';
import { decide, type Planted } from '#shared/check/planted/planted.spec-support';
import {
  applicant,
  before,
  days,
  joint,
  lane,
  law,
  letter,
  procedure,
  task,
} from '#shared/check/planted/law-steps.spec-support';

const LAST = '/chain/steps/6';

const other = { organ: { zh: '另一局', en: 'Other office' } };
const visit = { name: { zh: '现场核查', en: 'Site visit' } };

const handover = (direction: HandoverStep['direction'], n: number): HandoverStep => ({
  ...{ kind: 'handover', key: 'hand', name: { zh: '转办', en: 'Handover' }, stage: 'review', direction },
  ...{ posts: ['market.chief'], organ: { zh: '乡镇', en: 'Township' }, limit: days(n) },
  outcomes: [{ key: 'on', label: { zh: '继续', en: 'Go on' }, next: 'decide', tone: 'neutral', reason: 'optional' }],
});

/** Who acts: several organs, those who act in the name of another one, officers on site, hearings, whoever gives more time. */
export const PLANTED_ORGANS: readonly Planted[] = [
  {
    what: 'organs that outvote each other',
    plant: (d) =>
      before(d, joint('panel', [lane('left', days(4)), lane('right', days(4), other)], 'decide', { rule: 'any' })),
    findings: [`JOINT.VOTE_BETWEEN_ORGANS ${LAST}/rule`],
  },
  {
    what: 'a panel of one organ that votes',
    plant: (d) =>
      before(
        d,
        joint('panel', [lane('left', days(4)), lane('right', days(4))], 'decide', { rule: 'quorum', quorum: 1 }),
      ),
    findings: [],
  },
  {
    what: 'a lane of another organ without its law',
    plant: (d) =>
      before(
        d,
        joint('panel', [lane('left', days(4)), lane('right', days(4), { ...other, legalBasis: [] })], 'decide'),
      ),
    findings: [`LANE.NO_LAW ${LAST}/lanes/1/legalBasis`],
  },
  {
    what: 'a lane of the same organ without a law of its own',
    plant: (d) =>
      before(d, joint('panel', [lane('left', days(4)), lane('right', days(4), { legalBasis: [] })], 'decide')),
    findings: [],
  },
  {
    what: 'a delegated power that is handed down',
    plant: (d) => {
      d.basics.organs = { powerSource: '5', delegatedBy: { zh: '省局', en: 'Province' } };
      before(d, handover('down', 5));
    },
    findings: [`DELEGATION.TWICE ${LAST}/direction`],
  },
  {
    what: 'a delegated power of which the lower level reports upwards',
    plant: (d) => {
      d.basics.organs = { powerSource: '5', delegatedBy: { zh: '省局', en: 'Province' } };
      before(d, handover('up', 5));
    },
    findings: [],
  },
  {
    what: 'a power of its own that is handed down',
    plant: (d) => {
      d.basics.organs = { powerSource: '1' };
      before(d, handover('down', 5));
    },
    findings: [],
  },
  {
    what: 'a delegated power that goes to a post of another department',
    plant: (d) => {
      d.basics.organs = { powerSource: '6' };
      decide(d).may = { delegate: ['market.chief', 'hall.clerk'] };
    },
    findings: ['DELEGATION.TWICE /chain/steps/0/may/delegate'],
  },
  {
    what: 'a delegated power that is delegated on',
    plant: (d) => (d.basics.organs = { powerSource: '5', delegatedTo: { zh: '某公司', en: 'A company' } }),
    findings: ['DELEGATION.TWICE /basics/organs/delegatedTo'],
  },
  {
    what: 'another level that takes a month',
    plant: (d) => {
      before(d, handover('up', 21));
      for (const clock of d.clocks.slice(0, 2)) clock.limit = days(60);
    },
    findings: [`HANDOVER.LIMIT ${LAST}/limit`],
  },

  {
    what: 'an inspection by one officer',
    plant: (d) => before(d, task('visit', 'decide', { ...visit, limit: days(3) })),
    findings: [`INSPECTION.CREW ${LAST}/mode`],
  },
  {
    what: 'an inspection by a crew without a card',
    plant: (d) =>
      before(
        d,
        task('visit', 'decide', {
          ...{ ...visit, limit: days(3), mode: 'crew' },
          crew: { min: 2, lead: 'market.chief', countersign: true },
        }),
      ),
    findings: [`INSPECTION.CREW ${LAST}/crew/qualification`],
  },
  {
    what: 'an inspection by two',
    plant: (d) => before(d, task('visit', 'decide', { ...visit, limit: days(3), mode: 'all', heads: 2 })),
    findings: [],
  },
  {
    what: 'an inspection by one officer for what is no licence',
    plant: (d) => {
      d.basics.taskType = '20';
      before(d, task('visit', 'decide', { ...visit, limit: days(3) }));
    },
    findings: [],
  },
  {
    what: 'an inspection without a limit',
    plant: (d) => before(d, task('visit', 'decide', { ...visit, mode: 'all', heads: 2 })),
    findings: [`INSPECTION.NO_LIMIT ${LAST}/limit`],
  },

  {
    what: 'a hearing before those who reviewed',
    plant: (d) => {
      before(d, task('look', 'hearing'), procedure('hearing', 'decide', { ground: 'hearing', limit: days(8) }));
    },
    findings: ['HEARING.PRESIDING /chain/steps/7/who'],
  },
  {
    what: 'a hearing before somebody else',
    plant: (d) =>
      before(
        d,
        task('look', 'hearing'),
        procedure('hearing', 'decide', { ground: 'hearing', limit: days(8), who: { otherThan: ['look'] } }),
      ),
    findings: [],
  },
  {
    what: 'a hearing that may be asked for two days long and is held late, announced nowhere',
    plant: (d) => {
      before(
        d,
        applicant('ask', 'hearing', { deadline: { kind: 'fixed', limit: days(2) } }),
        procedure('hearing', 'decide', { ground: 'hearing', limit: days(30), posts: ['hall.clerk'] }),
      );
      d.documents.at(-1)!.body = { zh: '{{ground}}', en: '{{ground}}' };
      d.clocks[0]!.pausedBy = [{ during: 'procedure', legalBasis: law() }];
      d.clocks[1]!.pausedBy = [{ during: 'procedure', legalBasis: law() }];
    },
    findings: [
      `HEARING.TIMES ${LAST}/deadline/limit`,
      'HEARING.TIMES /chain/steps/7/limit',
      'HEARING.TIMES /chain/steps/7/notice',
    ],
  },

  {
    what: 'more time that the head gives and tells',
    plant: (d) => {
      d.clocks[1]!.extension = {
        ...{ limit: days(5), times: 1, post: 'market.chief', approver: { zh: '机关负责人', en: 'Head' } },
        ...{ noticeBefore: 'expiry', legalBasis: law() },
      };
      decide(d).may = { extend: ['legal'] };
      d.documents.push(letter('extension'));
    },
    findings: [],
  },
  {
    what: 'more time that a clerk approves, nobody can give and nobody is told of',
    plant: (d) => {
      d.clocks[1]!.legalBasis = law('departmentRule');
      d.clocks[1]!.extension = {
        ...{
          limit: days(5),
          times: 1,
          post: 'hall.clerk',
          approver: { zh: '窗口人员', en: 'Clerk' },
          legalBasis: law('departmentRule'),
        },
      };
      decide(d).may = { extend: ['legal'] };
    },
    findings: [
      'EXTENSION.RULES /clocks/1/extension/approver',
      'EXTENSION.RULES /clocks/1/extension/noticeBefore',
      'EXTENSION.RULES /clocks/1/extension/post',
      'DOCUMENT.MISSING /documents',
    ],
  },
];
