import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { elementShape } from '#shared/definition/element-shape';
import { FormElement } from '#shared/definition/form-element';

/** A heading with what belongs under it. Opens no scope of keys. */
export const Section = z
  .strictObject({
    ...elementShape,
    title: Text.optional(),
    hint: Text.optional().describe('Why this is asked; for a conditional section, what made it appear'),
    elements: z.array(FormElement).max(100),
  })
  .meta({ id: 'Section' });
export type Section = z.infer<typeof Section>;

/** One page of the wizard: one matter. Opens no scope of keys. */
export const Page = z
  .strictObject({
    ...elementShape,
    title: Text.describe('The matter, e.g. 您打算做哪些餐饮？'),
    short: Text.optional().describe('For the list of steps, e.g. 经营项目; absent means the title'),
    sections: z.array(Section).min(1).max(30),
  })
  .meta({ id: 'Page' });
export type Page = z.infer<typeof Page>;

/** The form of an item. Keys of all elements outside repeat groups are unique in it. */
export const Form = z
  .strictObject({
    pages: z.array(Page).min(1).max(30),
    guide: z.array(Key).max(3).optional().describe('The questions of the first page that choose the situation'),
  })
  .meta({ id: 'Form' });
export type Form = z.infer<typeof Form>;
