import type { Locator } from 'playwright-core';
import { named, type Person } from './person.js';

/** Decides a step of the chain at the desk. */
export class Officer {
  constructor(readonly person: Person) {}

  /** Opens the case that waits for him, judges every review point as fitting and gives the outcome. */
  async decide(number: string, outcome: string): Promise<void> {
    const { page } = this.person;
    const chosen = page.getByRole('group', { name: '结果' }).getByRole('radio', { name: named(outcome) });
    await this.take(number, chosen);
    // The step's own form may ask 符合 too, and comes a moment later.
    const fits = page.locator('tb-points-list').getByRole('radio', { name: '符合', exact: true });
    for (const point of await fits.all()) await point.check();
    await chosen.check();
    await this.person.seen(`办理：${outcome}`);
    await this.send(outcome);
  }

  /** Gives the papers back and says once, place by place, what has to be mended. */
  async giveBack(number: string, ...told: readonly { readonly place: string; readonly why: string }[]): Promise<void> {
    const { page } = this.person;
    const back = page.getByRole('button', { name: '退回材料，一次说全' });
    await this.take(number, back);
    await back.click();
    for (const { place, why } of told) {
      await page.getByLabel('要补正的地方').selectOption({ label: place });
      await page.getByRole('group', { name: place, exact: true }).getByLabel('为什么').fill(why);
    }
    await this.person.seen('退回材料');
    await this.send('退回材料');
  }

  /** Opens a case, and takes the step where it must be taken first, until this control is there. */
  private async take(number: string, until: Locator): Promise<void> {
    const { page } = this.person;
    await this.person.open('/desk');
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { name: '我的办理' }).waitFor();
    const take = page.getByRole('button', { name: '我来办' });
    await until.or(take).first().waitFor();
    if (await take.isVisible()) await take.click();
    await until.waitFor();
  }

  private async send(what: string): Promise<void> {
    const { page } = this.person;
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText(/^(现在不用您办。|您已经办完这一步|您这一步办好了)/).waitFor();
    await this.person.seen(`办过：${what}`);
  }
}
