import type { Page } from 'playwright-core';
import type { RegionList } from '#shared/api/directory';
import type { ServiceView } from '#shared/api/service';
import type { Definition } from '#shared/definition/definition';
import type { Answers as FormAnswers } from '#shared/form/answers';
import { resolveForm } from '#shared/form/resolve-form';
import type { Language } from '#shared/kernel/language';
import { say } from '#shared/kernel/text';
import { Answers } from './answers.js';
import { answerAll } from './fill/fill-form.js';
import { FormOnScreen } from './fill/form-on-screen.js';
import type { Handed } from './handed-files.js';
import type { Person } from './person.js';
import { SCREEN_WORDS, type ScreenWords } from './screen-words.js';

/** Applies, looks how it goes, gets the certificate. */
export class Applicant {
  readonly answers: Answers;
  private readonly words: ScreenWords;

  constructor(
    readonly person: Person,
    private readonly language: Language = 'zh',
  ) {
    this.answers = new Answers(person.page);
    this.words = SCREEN_WORDS[language];
  }

  private get page(): Page {
    return this.person.page;
  }

  /** Looks for a service with his own words and reads its guide. */
  async findService(words: string, name: string): Promise<void> {
    await this.person.open('/');
    await this.page.getByRole('combobox', { name: this.words.search }).fill(words);
    const hit = this.page.getByRole('option', { name }).first();
    await hit.waitFor();
    await this.person.seen('首页');
    await hit.click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
    await this.page.getByRole('link', { name: this.words.begin }).waitFor();
    await this.person.seen('办事指南');
  }

  async begin(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.begin }).click();
    await this.page.getByText(this.words.firstStep).waitFor();
  }

  /**
   * Answers page after page of any item, from the one that is open to the last, or to the page of this key; a golden applicant's
   * answers serve.
   */
  async fillPages(item: string, answers: FormAnswers, until?: string): Promise<void> {
    const { definition } = await this.read<ServiceView>(`/api/services/${item}`);
    const { regions } = await this.read<RegionList>('/api/regions');
    const form = new FormOnScreen(this.page, this.language, regions);
    for (let page = await this.openPage(definition); page !== undefined; page = await this.openPage(definition)) {
      if (page.key === until) return;
      await answerAll(
        form,
        page.sections.flatMap(({ elements }) => elements),
        answers,
      );
      await this.person.seen(`填写：${say(page.title, this.language)}`);
      await this.leave(say(page.title, this.language));
    }
  }

  /** The page of the form that is open; undefined where the form is over. */
  private async openPage(definition: Definition) {
    const heading = this.page.getByRole('heading', { level: 1 });
    const title = (await heading.innerText()).trim();
    return resolveForm(definition).pages.find((page) => say(page.title, this.language) === title);
  }

  /** Goes on from a page and waits until another one stands there. */
  private async leave(title: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.next, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ state: 'hidden' });
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  private async read<T>(path: string): Promise<T> {
    const answer = await this.page.request.get(this.person.origin + path);
    return (await answer.json()) as T;
  }

  /** The line that says which step this is. */
  async step(): Promise<string> {
    return this.page.getByText(this.words.anyStep).innerText();
  }

  /** Goes on and waits for the heading of the next step. */
  async next(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: this.words.next, exact: true }).click();
    await this.arrive(heading);
  }

  /** From the materials to the last step, where everything is looked through. */
  async review(): Promise<void> {
    await this.next(this.words.review);
  }

  /** Waits for the heading of a step and looks at it. */
  async arrive(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await this.person.seen(`填写：${String(heading)}`);
  }

  /** Waits until everything typed has been saved. */
  async saved(): Promise<void> {
    await this.page.getByText(this.words.saved).waitFor();
  }

  async upload(material: string, file: Handed): Promise<void> {
    const card = this.page.getByRole('region', { name: material });
    const chooser = this.page.waitForEvent('filechooser');
    await card.getByRole('button', { name: new RegExp(`^${this.words.choose}[，,] ?${material}`) }).click();
    await (await chooser).setFiles(file);
    await card.getByText(file.name, { exact: true }).waitFor();
    await card.getByText(this.words.done, { exact: true }).waitFor();
  }

  /** At the materials: what the platform says of one that he need not bring. */
  async foundFor(material: string): Promise<string> {
    return this.page.getByRole('listitem').filter({ hasText: material }).first().innerText();
  }

  /** Nothing is left to hand in. */
  async allMaterialsThere(): Promise<void> {
    await this.arrive(this.words.allThere);
  }

  /** Submits and gives the number of the case. */
  async submit(): Promise<string> {
    await this.page.getByRole('button', { name: this.words.submit, exact: true }).click();
    await this.page.getByRole('heading', { name: this.words.arrived }).waitFor();
    await this.page.getByRole('button', { name: this.words.receipt }).waitFor();
    await this.person.seen('收件凭证');
    return this.page.getByRole('definition').first().innerText();
  }

  /** From the receipt to the progress of the case; gives the case's id. */
  async openProgress(): Promise<string> {
    await this.page.getByRole('link', { name: this.words.progress }).click();
    await this.page.getByRole('heading', { name: this.words.whereItIs }).waitFor();
    await this.person.seen('进度');
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Waits on the progress page until this is what is being done. */
  async waitsFor(step: string): Promise<void> {
    await this.page.getByRole('heading', { name: step, level: 2 }).waitFor();
    await this.person.seen(`正在办：${step}`);
  }

  /** Comes back to the progress page later and reads these words there. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.reload();
    await this.page.getByText(words).first().waitFor();
    await this.person.seen(`进度：${String(words)}`);
  }

  /** Waits on the progress page until the certificate is there, opens it, and gives the bytes that arrived. */
  async downloadCertificate(name: string): Promise<Uint8Array> {
    const button = this.page.getByRole('button', { name: new RegExp(`^${this.words.open}.*${name}`) });
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
    await this.page.getByRole('link', { name: this.words.goOn }).click();
  }

  /** Looks at his certificates. */
  async openWallet(): Promise<void> {
    await this.person.open('/my/certificates');
    await this.page.getByRole('button', { name: new RegExp(`^${this.words.open}`) }).waitFor();
    await this.person.seen('我的证照');
  }
}
