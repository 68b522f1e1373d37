import type { Person } from './person.js';

/** The second person: looks at every change, then publishes. */
export class Publisher {
  constructor(readonly person: Person) {}

  /** Opens what waits for review in the list of items. */
  async openReview(): Promise<void> {
    const { page } = this.person;
    await this.person.open('/studio');
    await page.getByRole('link', { name: '去审核' }).click();
    await page.getByRole('heading', { name: '决定' }).waitFor();
    await this.person.seen('第二人审核');
  }

  /** What the review tells of the changes. */
  async changes(): Promise<string> {
    return this.person.page.getByRole('region', { name: '改动' }).innerText();
  }

  /** Says of each change that it was seen, and publishes. */
  async publish(version: number): Promise<void> {
    const { page } = this.person;
    const unseen = page.getByRole('button', { name: '看过了' });
    for (let left = await unseen.count(); left > 0; left--) await unseen.first().click();
    await page.getByRole('button', { name: '通过并发布' }).click();
    const sure = page.getByRole('dialog');
    await sure.waitFor();
    await this.person.seen('发布前再问一次');
    await sure.getByRole('button', { name: '通过并发布' }).click();
    await page.getByText(`已发布 v${version}`).first().waitFor();
  }
}
