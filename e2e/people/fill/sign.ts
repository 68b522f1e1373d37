import type { Locator, Page } from 'playwright-core';
import type { ScreenWords } from '../screen-words.js';

/** Signs with the pointer in the panel of a question. */
export async function sign(page: Page, at: Locator, words: ScreenWords): Promise<void> {
  const panel = at.getByRole('img', { name: words.panel, exact: true });
  await panel.scrollIntoViewIfNeeded();
  const box = await panel.boundingBox();
  if (box === null) throw new Error('There is nothing to sign on.');
  const { mouse } = page;
  await mouse.move(box.x + 40, box.y + 40);
  await mouse.down();
  await mouse.move(box.x + 140, box.y + 90, { steps: 8 });
  await mouse.move(box.x + 200, box.y + 40, { steps: 8 });
  await mouse.up();
  await at.getByRole('img', { name: words.signed, exact: true }).waitFor();
}
