import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, openScreen } from '../system/browser.js';
import { PASSWORD } from '../system/client.js';

const PATIENCE_MS = 15_000;

/** Somebody at a screen of his own. What the screens do wrong while he works gathers in `faults`, with the place where it was seen. */
export class Person {
  readonly faults: string[];

  private constructor(
    readonly origin: string,
    readonly context: BrowserContext,
    readonly page: Page,
    faults: string[],
  ) {
    this.faults = faults;
  }

  /** A person who is not signed in, at a screen of this width. */
  static async at(browser: Browser, origin: string, width: number): Promise<Person> {
    const { context, page, complaints } = await openScreen(browser, width);
    context.setDefaultTimeout(PATIENCE_MS);
    return new Person(origin, context, page, complaints);
  }

  /** Types account and password into the sign-in page and waits until the page has gone on. */
  async signIn(account: string): Promise<this> {
    await this.open('/sign-in');
    await this.page.getByLabel('账号', { exact: true }).fill(account);
    await this.page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await this.seen('登录');
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    return this;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  /** Turns to the other language; each is named in itself. */
  async speak(language: '中文' | 'English'): Promise<void> {
    await this.page.getByRole('button', { name: language, exact: true }).click();
    await this.page.getByRole('button', { name: language, exact: true }).waitFor({ state: 'hidden' });
  }

  /** The screen as it stands is one that counts: axe-core looks at it. */
  async seen(where: string): Promise<void> {
    const found = await axeViolations(this.page);
    this.faults.push(...found.map((fault) => `${where}: ${fault}`));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** An accessible name that begins with these words; marks such as 选填 may follow. */
export function named(words: string): RegExp {
  return new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s|$)`);
}
