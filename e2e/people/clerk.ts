import { named, type Person } from './person.js';

/** Receives applications at the desk. */
export class Clerk {
  constructor(readonly person: Person) {}

  async accept(number: string): Promise<void> {
    const { page } = this.person;
    await this.person.open('/desk');
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { name: '我的办理' }).waitFor();
    await page.getByRole('radio', { name: named('受理') }).check();
    await this.person.seen('收件');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('现在不用您办。').waitFor();
    await this.person.seen('受理以后');
  }
}
