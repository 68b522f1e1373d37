import type * as z from 'zod';
import { Aftercare } from '#shared/definition/chain';
import { ClockRule } from '#shared/definition/clock-rule';
import { Commitment } from '#shared/definition/commitment';
import { DocumentTemplate } from '#shared/definition/document-template';
import { Material } from '#shared/definition/material';
import { CertificateResult, EntitlementResult } from '#shared/definition/result';
import { Situation } from '#shared/definition/situation';
import { ApplicantStep } from '#shared/definition/step/applicant';
import { AutomaticStep } from '#shared/definition/step/automatic';
import { JointStep, Lane } from '#shared/definition/step/joint';
import { EndStep, LaneEndStep, NotifyStep, RouteStep } from '#shared/definition/step/plain-steps';
import { HandoverStep, ProcedureStep } from '#shared/definition/step/procedure';
import { TaskStep } from '#shared/definition/step/task';
import { AFTERCARE_PROPERTIES, LANE_PROPERTIES } from '../chain/properties/lane-properties';
import { STEP_PROPERTIES } from '../chain/properties/step-properties';
import { CLOCK_PROPERTIES } from '../clocks/clock-properties';
import { DOCUMENT_PROPERTIES } from '../documents/document-properties';
import { RESULT_PROPERTIES } from '../documents/result-properties';
import { COMMITMENT_PROPERTIES } from '../materials/commitment-properties';
import { MATERIAL_MORE, MATERIAL_PROPERTIES } from '../materials/material-properties';
import type { Property } from '../property/property';
import { SITUATION_PROPERTIES } from '../situations/situation-properties';

/** Parts of the language with the table that changes them, and what other hands change: lists beside the table, or nobody yet. */
const TABLES: Readonly<Record<string, readonly [z.ZodObject, readonly Property[], readonly string[]]>> = {
  task: [TaskStep, STEP_PROPERTIES.task, []],
  applicant: [ApplicantStep, STEP_PROPERTIES.applicant, []],
  route: [RouteStep, STEP_PROPERTIES.route, []],
  joint: [JointStep, STEP_PROPERTIES.joint, ['lanes']],
  procedure: [ProcedureStep, STEP_PROPERTIES.procedure, []],
  handover: [HandoverStep, STEP_PROPERTIES.handover, []],
  automatic: [AutomaticStep, STEP_PROPERTIES.automatic, []],
  notify: [NotifyStep, STEP_PROPERTIES.notify, []],
  end: [EndStep, STEP_PROPERTIES.end, []],
  laneEnd: [LaneEndStep, STEP_PROPERTIES.laneEnd, []],
  lane: [Lane, LANE_PROPERTIES, ['steps']],
  aftercare: [Aftercare, AFTERCARE_PROPERTIES, ['steps']],
  clock: [ClockRule, CLOCK_PROPERTIES, []],
  material: [Material, [...MATERIAL_PROPERTIES, ...MATERIAL_MORE], ['sources', 'samples']],
  commitment: [Commitment, COMMITMENT_PROPERTIES, []],
  document: [DocumentTemplate, DOCUMENT_PROPERTIES, []],
  certificate: [CertificateResult, RESULT_PROPERTIES.certificate, []],
  entitlement: [EntitlementResult, RESULT_PROPERTIES.entitlement, []],
  situation: [Situation, SITUATION_PROPERTIES, []],
};

/** The kind is fixed, keys are renamed in a line of their own, earlier keys and notes are kept as they are. */
const EVERYWHERE: readonly string[] = ['key', 'formerly', 'note'];

describe('Every property of the language', () => {
  for (const [name, [schema, table, others]] of Object.entries(TABLES))
    it(`of ${name} has a control`, () => {
      const covered = new Set(table.map(({ at }) => at.split('/')[1]));
      const fixed = name === 'clock' || name === 'commitment' || name === 'document' ? [] : ['kind'];
      const wanted = Object.keys(schema.shape).filter((key) => ![...EVERYWHERE, ...fixed, ...others].includes(key));
      expect(wanted.filter((key) => !covered.has(key))).toEqual([]);
    });
});
