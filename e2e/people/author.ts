import type { Locator } from 'playwright-core';
import type { Person } from './person.js';

/** Changes items in the studio. */
export class Author {
  constructor(readonly person: Person) {}

  private get page() {
    return this.person.page;
  }

  /** From the list to the form of an item's draft. */
  async openItem(name: string): Promise<void> {
    await this.person.open('/studio');
    await this.page.getByRole('link', { name }).first().waitFor();
    await this.person.seen('事项列表');
    await this.page.getByRole('link', { name }).first().click();
    await this.page.getByRole('tree', { name: '表单结构' }).waitFor();
    await this.person.seen('表单设计');
  }

  /** Adds a field behind another one, always asked while it is shown. */
  async addField(kind: string, behind: string, label: string, english: string): Promise<void> {
    await this.page.getByRole('button', { name: '全部展开' }).click();
    await this.page.getByRole('treeitem', { name: behind }).click();
    await this.page.getByRole('button', { name: kind, exact: true }).click();
    await this.inspector.getByRole('textbox', { name: '名称 中文' }).fill(label);
    await this.inspector.getByRole('textbox', { name: '名称 英文' }).fill(english);
    await this.inspector.getByLabel('必填').selectOption({ label: '显示时必填' });
    await this.inspector.getByRole('tab', { name: '条件' }).click();
  }

  /** In the pane of what is selected: it depends on a question of the form that is answered with yes. */
  async onlyWhenYes(pane: Locator, condition: string, question: string): Promise<void> {
    const part = pane.getByRole('group', { name: condition });
    await part.getByRole('switch').check();
    await part.getByRole('combobox', { name: '看哪一项' }).focus();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.insertText(question);
    const found = this.page.getByRole('option', { name: question, exact: true });
    await found.click();
    await found.waitFor({ state: 'hidden' });
    await part.getByRole('combobox', { name: '怎么比' }).selectOption('yes');
    await part.getByText('类型正确').waitFor();
  }

  async addMaterial(
    name: string,
    english: string,
    law: { readonly name: string; readonly article: string },
  ): Promise<void> {
    await this.turnTo('材料');
    await this.page.getByRole('button', { name: '加材料' }).click();
    const pane = this.materialPane;
    await pane.getByRole('textbox', { name: '名称 中文' }).fill(name);
    await pane.getByRole('textbox', { name: '名称 英文' }).fill(english);
    await pane.getByRole('button', { name: '加依据' }).click();
    await pane.getByText('《》').click();
    await pane.getByRole('textbox', { name: '法律文件 中文' }).fill(law.name);
    await pane.getByLabel('条款').fill(law.article);
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: '属性面板' });
  }

  get materialPane(): Locator {
    return this.page.getByRole('complementary', { name: '材料的属性和示例' });
  }

  async turnTo(tab: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '事项的各部分' }).getByRole('link', { name: tab }).click();
  }

  /** The check says that nothing stands in the way; then it goes to the second person. Gives the words of the check. */
  async submit(): Promise<string> {
    await this.turnTo('发布检查');
    const verdict = this.page.getByText(/^(可以提交审核|现在不能提交)/);
    await verdict.waitFor();
    const words = await verdict.innerText();
    await this.page.getByRole('status').filter({ hasText: '已保存' }).waitFor();
    await this.person.seen('发布检查');
    await this.page.getByRole('button', { name: '提交审核' }).click();
    await this.page.getByText('送审中，不能改').waitFor();
    await this.person.seen('送审以后');
    return words;
  }
}
