import type { Locator, Page } from 'playwright-core';
import { sign } from './fill/sign.js';
import { named } from './person.js';
import { SCREEN_WORDS } from './screen-words.js';

/** Answers the questions of a form as they stand on the screen, each by its name; `within` is the page, a row or a group. */
export class Answers {
  constructor(
    private readonly page: Page,
    private readonly within: Page | Locator = page,
  ) {}

  async type(question: string, text: string): Promise<void> {
    await this.within.getByRole('textbox', { name: named(question) }).fill(text);
  }

  async typed(question: string): Promise<string> {
    return this.within.getByRole('textbox', { name: named(question) }).inputValue();
  }

  async day(question: string, day: string): Promise<void> {
    await this.within.getByLabel(named(question)).fill(day);
  }

  /** One of several. */
  async choose(question: string, option: string): Promise<void> {
    await this.group(question, 'radiogroup')
      .getByRole('radio', { name: named(option) })
      .check();
  }

  async chosen(question: string, option: string): Promise<boolean> {
    return this.group(question, 'radiogroup')
      .getByRole('radio', { name: named(option) })
      .isChecked();
  }

  /** Several of several. */
  async tick(question: string, ...options: string[]): Promise<void> {
    for (const option of options)
      await this.group(question)
        .getByRole('checkbox', { name: named(option) })
        .check();
  }

  /** A region by its levels, then the rest in words. */
  async address(question: string, regions: readonly string[], detail: string): Promise<void> {
    const group = this.group(question);
    for (const [level, region] of regions.entries())
      await group.getByRole('combobox').nth(level).selectOption({ label: region });
    await group.getByRole('textbox', { name: '详细地址' }).fill(detail);
  }

  /** The words of an address that is there. */
  async typedAddress(question: string): Promise<string> {
    return this.group(question).getByRole('textbox', { name: '详细地址' }).inputValue();
  }

  /** A row of a table, answered where it stands. The first click on a table brings as many rows as it needs. */
  async row(table: string, n: number, answer: (row: Answers) => Promise<void>): Promise<void> {
    const row = this.page.getByRole('group', { name: `${table} ${n}`, exact: true });
    if ((await row.count()) === 0) await this.addTo(table);
    await answer(new Answers(this.page, row));
  }

  /** A new entry of a repeat group, answered in the page that opens for it. */
  async entry(list: string, n: number, answer: (entry: Answers) => Promise<void>): Promise<void> {
    await this.addTo(list);
    const dialog = this.page.getByRole('dialog', { name: `${list} ${n}`, exact: true });
    await answer(new Answers(this.page, dialog));
    await dialog.getByRole('button', { name: '填好了' }).click();
  }

  /** Agrees to a declaration and signs with the pointer. */
  async declare(question: string): Promise<void> {
    const group = this.group(question);
    await group.getByRole('checkbox', { name: '我已看过，同意以上声明' }).check();
    await sign(this.page, group, SCREEN_WORDS.zh);
  }

  private async addTo(list: string): Promise<void> {
    await this.group(list)
      .getByRole('button', { name: /^(加一条|再加一条)/ })
      .click();
  }

  private group(question: string, role: 'group' | 'radiogroup' = 'group'): Locator {
    return this.within.getByRole(role, { name: named(question) });
  }
}
