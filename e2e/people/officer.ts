import { named, type Person } from './person.js';

/** Decides a step of the chain at the desk. */
export class Officer {
  constructor(readonly person: Person) {}

  /** Opens the case that waits for him, judges every review point as fitting and gives the outcome. */
  async decide(number: string, outcome: string): Promise<void> {
    const { page } = this.person;
    await this.person.open('/desk');
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { name: '我的办理' }).waitFor();
    const chosen = page.getByRole('group', { name: '结果' }).getByRole('radio', { name: named(outcome) });
    const take = page.getByRole('button', { name: '我来办' });
    await chosen.or(take).first().waitFor();
    if (await take.isVisible()) await take.click();
    await chosen.waitFor();
    const fits = page.getByRole('radio', { name: '符合', exact: true });
    for (const point of await fits.all()) await point.check();
    await chosen.check();
    await this.person.seen(`办理：${outcome}`);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText(/^(现在不用您办。|您已经办完这一步|您这一步办好了)/).waitFor();
    await this.person.seen(`办过：${outcome}`);
  }
}
