import { Answers } from './answers.js';
import type { Person } from './person.js';

/** A file that he hands in. */
export interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Applies, looks how it goes, gets the certificate. */
export class Applicant {
  readonly answers: Answers;

  constructor(readonly person: Person) {
    this.answers = new Answers(person.page);
  }

  private get page() {
    return this.person.page;
  }

  /** Looks for a service with his own words and reads its guide. */
  async findService(words: string, name: string): Promise<void> {
    await this.person.open('/');
    await this.page.getByRole('combobox', { name: '说说您想办什么' }).fill(words);
    const hit = this.page.getByRole('option', { name }).first();
    await hit.waitFor();
    await this.person.seen('首页');
    await hit.click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
    await this.page.getByRole('link', { name: '开始办理' }).waitFor();
    await this.person.seen('办事指南');
  }

  async begin(): Promise<void> {
    await this.page.getByRole('link', { name: '开始办理' }).click();
    await this.page.getByText(/第 1 步，/).waitFor();
  }

  /** The line that says which step this is. */
  async step(): Promise<string> {
    return this.page.getByText(/第 \d+ 步，共 \d+ 步/).innerText();
  }

  /** Goes on and waits for the heading of the next step. */
  async next(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: '下一步' }).click();
    await this.arrive(heading);
  }

  /** Waits for the heading of a step and looks at it. */
  async arrive(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await this.person.seen(`填写：${String(heading)}`);
  }

  /** Waits until everything typed has been saved. */
  async saved(): Promise<void> {
    await this.page.getByText(/已保存 \d/).waitFor();
  }

  async upload(material: string, file: Handed): Promise<void> {
    const card = this.page.getByRole('region', { name: material });
    const chooser = this.page.waitForEvent('filechooser');
    await card.getByRole('button', { name: `选文件，${material}` }).click();
    await (await chooser).setFiles(file);
    await card.getByText(file.name, { exact: true }).waitFor();
    await card.getByText('已交', { exact: true }).waitFor();
  }

  /** Submits and gives the number of the case. */
  async submit(): Promise<string> {
    await this.page.getByRole('button', { name: '提交', exact: true }).click();
    await this.page.getByRole('heading', { name: '已经交上' }).waitFor();
    await this.page.getByRole('button', { name: '打开收件凭证' }).waitFor();
    await this.person.seen('收件凭证');
    return this.page.getByRole('definition').first().innerText();
  }

  /** From the receipt to the progress of the case; gives the case's id. */
  async openProgress(): Promise<string> {
    await this.page.getByRole('link', { name: '看进度' }).click();
    await this.page.getByRole('heading', { name: '走到哪一步' }).waitFor();
    await this.person.seen('进度');
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Waits on the progress page until the certificate is there, opens it, and gives the bytes that arrived. */
  async downloadCertificate(name: string): Promise<Uint8Array> {
    const button = this.page.getByRole('button', { name: new RegExp(`^打开.*${name}`) });
    await button.waitFor();
    await this.person.seen('办结');
    const path = '**/api/certificates/*/file';
    // Taken on its way: once the new tab has it, the browser does not give a body away any more.
    let pdf: Uint8Array | undefined;
    await this.page.route(path, async (route) => {
      const response = await route.fetch();
      if (response.ok()) pdf = await response.body();
      await route.fulfill({ response });
    });
    for (let left = 10; left > 0 && pdf === undefined; left -= 1) {
      const answered = this.page.waitForResponse(path);
      await button.click();
      await answered;
      // For a moment it is issued and not yet printed.
      if (pdf === undefined) await this.page.waitForTimeout(500);
    }
    await this.page.unroute(path);
    if (pdf !== undefined) return pdf;
    throw new Error('The certificate does not open.');
  }

  /** Goes on from the start page with what he has begun. */
  async resume(): Promise<void> {
    await this.person.open('/');
    await this.page.getByRole('link', { name: '接着填' }).click();
  }

  /** Looks at his certificates. */
  async openWallet(): Promise<void> {
    await this.person.open('/my/certificates');
    await this.page.getByRole('button', { name: /^打开/ }).waitFor();
    await this.person.seen('我的证照');
  }
}
