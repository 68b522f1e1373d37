import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/** Under which headings the national and the local sites list an item, beside `themes`. */
export const Topics = z
  .strictObject({
    person: z.array(Text).max(10).optional().describe('面向自然人主题分类 user_topic_type, e.g. 准营准办'),
    organisation: z.array(Text).max(10).optional().describe('面向法人主题分类 corp_topic_type'),
    local: z.array(Text).max(10).optional().describe('地方特色主题 *_character_topic_type'),
  })
  .meta({ id: 'Topics' });
export type Topics = z.infer<typeof Topics>;
