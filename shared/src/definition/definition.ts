import * as z from 'zod';
import { Basics } from '#shared/definition/basics';
import { Chain } from '#shared/definition/chain';
import { ClockRule } from '#shared/definition/clock-rule';
import { CodeList } from '#shared/definition/code-list';
import { Commitment } from '#shared/definition/commitment';
import { DocumentTemplate } from '#shared/definition/document-template';
import { Fee } from '#shared/definition/fee';
import { Form } from '#shared/definition/form';
import { Material } from '#shared/definition/material';
import { Result } from '#shared/definition/result';
import { Retention } from '#shared/definition/retention';
import { Scenario } from '#shared/definition/scenario';
import { Situation } from '#shared/definition/situation';

/** Version of the definition language that this code speaks; older ones are brought up by `migrateDefinition`. */
export const SCHEMA = 2;

/** The whole schema of a service item (事项定义): everything that runs is compiled from it. */
export const Definition = z
  .strictObject({
    schema: z.literal(SCHEMA).describe('Version of the definition language'),
    basics: Basics,
    form: Form,
    materials: z.array(Material).max(60),
    commitments: z.array(Commitment).max(20).optional().describe('告知承诺、容缺受理'),
    fees: z.array(Fee).max(20).optional().describe('收费项目; absent means nothing is charged'),
    chain: Chain,
    clocks: z.array(ClockRule).max(30),
    documents: z.array(DocumentTemplate).max(30),
    results: z.array(Result).max(10),
    situations: z.array(Situation).max(12).optional().describe('In the order asked; the first that holds wins'),
    codeLists: z.array(CodeList).max(40).optional().describe('Values that choices share'),
    retention: Retention.optional().describe('保存期限; absent means the lengths of the platform'),
    scenarios: z.array(Scenario).max(200).optional(),
  })
  .meta({ id: 'Definition' });
export type Definition = z.infer<typeof Definition>;
