import type { Person } from './person.js';

/** Reads the audit list. */
export class Auditor {
  constructor(readonly person: Person) {}

  /** Every act on an object as the list shows it, in its order: who, and what he did. */
  async actsOn(object: string): Promise<string[]> {
    const { page } = this.person;
    await this.person.open('/audit');
    await page.getByRole('textbox', { name: '对象' }).fill(object);
    await page.getByRole('button', { name: '查找' }).click();
    await page.waitForURL((url) => url.searchParams.get('object') === object);
    await page.getByRole('row').nth(1).waitFor();
    const more = page.getByRole('button', { name: '再看一些' });
    while (await more.isVisible()) {
      const before = await page.getByRole('row').count();
      await more.click();
      await page.getByRole('row').nth(before).waitFor();
    }
    await this.person.seen(`审计：${object.split(':')[0]}`);
    const rows = await page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .all();
    return Promise.all(
      rows.map(async (row) => {
        const [who = ''] = (await row.getByRole('cell').nth(1).innerText()).split('\n');
        return `${who.trim()} ${await row.getByRole('rowheader').innerText()}`;
      }),
    );
  }
}
