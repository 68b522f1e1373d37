import * as z from 'zod';

/** The only grounds that stop a legal clock: 行政许可法 45, or a statute that the item names. */
export const SpecialGround = z
  .enum([
    'hearing',
    'tender',
    'auction',
    'laboratoryTest',
    'technicalTest',
    'quarantine',
    'appraisal',
    'expertReview',
    'statute',
  ])
  .describe('听证, 招标, 拍卖, 检验, 检测, 检疫, 鉴定, 专家评审, 另有法律规定')
  .meta({ id: 'SpecialGround' });
export type SpecialGround = z.infer<typeof SpecialGround>;
