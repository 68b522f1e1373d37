import * as z from 'zod';
import { Basics } from '#shared/definition/basics';
import { Chain } from '#shared/definition/chain';
import { ClockRule } from '#shared/definition/clock-rule';
import { CodeList } from '#shared/definition/code-list';
import { DocumentTemplate } from '#shared/definition/document-template';
import { Fee } from '#shared/definition/fee';
import { Form } from '#shared/definition/form';
import { Material } from '#shared/definition/material';
import { CertificateResult } from '#shared/definition/result';
import { Situation } from '#shared/definition/situation';

/** The whole schema of a service item (事项定义): everything that runs is compiled from it. */
export const Definition = z
  .strictObject({
    schema: z.literal(1).describe('Version of the definition language'),
    basics: Basics,
    form: Form,
    materials: z.array(Material).max(60),
    fees: z.array(Fee).max(20).optional().describe('收费项目; absent means nothing is charged'),
    chain: Chain,
    clocks: z.array(ClockRule).max(30),
    documents: z.array(DocumentTemplate).max(30),
    results: z.array(CertificateResult).max(10),
    situations: z.array(Situation).max(12).optional().describe('In the order asked; the first that holds wins'),
    codeLists: z.array(CodeList).max(40).optional().describe('Values that choices share'),
  })
  .meta({ id: 'Definition' });
export type Definition = z.infer<typeof Definition>;
