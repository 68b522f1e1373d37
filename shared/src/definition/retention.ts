import * as z from 'zod';
import type { Text } from '#shared/kernel/text';
import { LegalBasis } from '#shared/definition/legal-basis';

/**
 * What a case keeps and one day loses: sensitive and personal values, files that were handed in, and what the organ wrote:
 * papers, certificates with their holders, reasons.
 */
export const Kept = z.enum(['sensitive', 'personal', 'files', 'papers']).meta({ id: 'Kept' });
export type Kept = z.infer<typeof Kept>;

/** For how long something is kept, and since when. */
export const KeptFor = z
  .strictObject({
    n: z.int().min(1).max(100).describe('How many'),
    unit: z.enum(['month', 'year']).describe('个月, 年'),
    from: z
      .enum(['caseEnd', 'certificateEnd'])
      .describe(
        'Counted from the end of the case with its aftercare, or of its last certificate where one was issued and ends later',
      ),
    legalBasis: z.array(LegalBasis).max(10).optional().describe('What asks for this length'),
  })
  .meta({ id: 'KeptFor' });
export type KeptFor = z.infer<typeof KeptFor>;

/** 保存期限: for how long a case keeps what is personal in it; then it is erased. What the item does not state is `DEFAULT_RETENTION`. */
export const Retention = z
  .strictObject({
    sensitive: KeptFor.optional().describe('敏感个人信息, what registers answered included'),
    personal: KeptFor.optional().describe('个人信息, the applicant’s name included'),
    files: KeptFor.optional().describe('Files that were handed in'),
    papers: KeptFor.optional().describe('Issued documents and certificates, reasons and opinions'),
  })
  .meta({ id: 'Retention' });
export type Retention = z.infer<typeof Retention>;

/**
 * The lengths of an item that states none: no longer than somebody may still have to prove or contest the decision
 * (个人信息保护法 19). All lengths and articles are unverified.
 */
export const DEFAULT_RETENTION: Readonly<Record<Kept, KeptFor & { readonly why: Text }>> = {
  sensitive: {
    ...{ n: 2, unit: 'year', from: 'caseEnd' },
    why: {
      zh: '《国家赔偿法》第三十九条：请求国家赔偿的时效为两年，此后不再需要（条文未核对）',
      en: 'State Compensation Law, article 39: claims end after two years; unneeded afterwards (not checked)',
    },
  },
  personal: {
    ...{ n: 5, unit: 'year', from: 'caseEnd' },
    why: {
      zh: '《行政诉讼法》第四十六条：自行政行为作出之日起超过五年不再受理，此后无须举证（条文未核对）',
      en: 'Administrative Litigation Law, article 46: no suit after five years, so no proof either (not checked)',
    },
  },
  files: {
    ...{ n: 5, unit: 'year', from: 'caseEnd' },
    why: {
      zh: '《行政诉讼法》第四十六条：与个人信息同样保存五年（条文未核对）',
      en: 'Administrative Litigation Law, article 46: five years, as personal values (not checked)',
    },
  },
  papers: {
    ...{ n: 10, unit: 'year', from: 'certificateEnd' },
    why: {
      zh: '《机关文件材料归档范围和文书档案保管期限规定》：定期保管的较短一档为十年（条文未核对）',
      en: 'Rules on filing of organs’ documents: the shorter fixed term is ten years (not checked)',
    },
  },
};

/** For how long an item keeps something. */
export function keptFor({ retention }: { readonly retention?: Retention | undefined }, kept: Kept): KeptFor {
  return retention?.[kept] ?? DEFAULT_RETENTION[kept];
}
