import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { readEnvironment } from './environment.js';

/** What a page of ours must never do, gathered while it is driven. */
export interface Watch {
  /** Console errors, page errors, violations of the Content-Security-Policy and requests that leave 127.0.0.1. */
  readonly complaints: string[];
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: readEnvironment().chromium,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** A fresh person at a screen of this size, watched. */
export async function openScreen(
  browser: Browser,
  width: number,
  height = 900,
): Promise<{ context: BrowserContext; page: Page } & Watch> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== '127.0.0.1')
      complaints.push(`request: ${request.url()}`);
  });
  return { context, page, complaints };
}

/** Chromium reports every answer of 4xx as an error of the console; being asked to sign in first, or asking for a code that nobody issued, is part of the day. */
function expected(text: string): boolean {
  return /the server responded with a status of (401|404|409|412|422)/.test(text);
}

/** What axe-core finds on the page as it is now (WCAG 2.2 AA and best practices), one line a violation. */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** What all open pages show now, for the report of a failure: addresses, and pictures in the folder for temporary files. */
export async function screens(browser: Browser): Promise<string> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const shown = pages.map(async (page, index) => {
    const path = join(tmpdir(), `tongban-screen-${index + 1}.png`);
    await page.screenshot({ path, fullPage: true });
    return `${page.url()} looks like ${path}`;
  });
  return (await Promise.all(shown)).join('; ');
}
