import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import type { DraftView } from '#shared/api/draft';
import type { Problem } from '#shared/api/problem';
import type { ServiceView } from '#shared/api/service';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { evaluateSubmission } from '#shared/form/evaluate-submission';
import type { FormSurroundings } from '#shared/form/form-state';
import { openBrowser } from '../system/browser.js';
import { idempotencyKey, signIn } from '../system/client.js';
import { everyKind } from '../system/every-kind.js';
import { serveSharedCode } from '../system/module-server.js';
import { answersOf } from '../system/random-answers.js';
import { startSystem, type System } from '../system/system.js';

/** Items, each with an account that may apply. */
const ITEMS = [
  ['food-business-catering-new', 'zhang.wei'],
  ['self-employed-registration', 'li.na'],
  ['fire-check-public-venue', 'wang.qiang'],
] as const;
const SETS = process.env['TONGBAN_LONG'] === '1' ? 10_000 : 500;
/** Of each item; all together are as many as of every kind of field. */
const EACH = Math.ceil(SETS / ITEMS.length);
const SEED = Number(process.env['TONGBAN_SEED'] ?? 20261124);

const MODULES = { compile: '/build/shared/src/form/compile-form.js', open: '/build/shared/src/form/open-form.js' };

interface Issue {
  readonly pointer: string;
  readonly code: string;
}

interface Trial {
  readonly modules: { readonly compile: string; readonly open: string };
  readonly definition: unknown;
  readonly sets: readonly unknown[];
  readonly surroundings: unknown;
}

/** Runs in the browser: the built shared code judges all sets. */
async function judge({ modules, definition, sets, surroundings }: Trial): Promise<Issue[][]> {
  const { compileForm } = (await import(modules.compile)) as { compileForm: (definition: unknown) => unknown };
  const { openForm } = (await import(modules.open)) as {
    openForm: (form: unknown, typed: unknown, around: unknown) => { issues(): Issue[] };
  };
  const compiled = compileForm(definition);
  return sets.map((answers) =>
    openForm(compiled, answers, surroundings)
      .issues()
      .map(({ pointer, code }) => ({ pointer, code })),
  );
}

const sorted = (issues: readonly Issue[]) => issues.map(({ pointer, code }) => `${pointer} ${code}`).sort();

describe(`The browser and the server judge ${SETS} answer sets alike (seed ${SEED})`, () => {
  let system: System;
  let browser: Browser;
  let page: Page;
  let code: Awaited<ReturnType<typeof serveSharedCode>>;

  beforeAll(async () => {
    system = await startSystem('same_issues');
    code = await serveSharedCode();
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(code.origin);
  });

  afterAll(async () => {
    await browser?.close();
    code?.stop();
    await system?.stop();
  });

  for (const [item, account] of ITEMS)
    it(`finds the same issues at the same places of ${item}`, async () => {
      const applicant = await signIn(system.origin, account);
      const { body: service } = await applicant.get<ServiceView>(`/api/services/${item}`);
      const { body: draft } = await applicant.send<DraftView>('POST', '/api/drafts', { item });
      // What JSON cannot carry never reaches a server: both sides get the same text.
      const sets = fc
        .sample(answersOf(service.definition), { seed: SEED, numRuns: EACH })
        .map((set) => JSON.parse(JSON.stringify(set)) as object);
      const surroundings = { applicant: draft.profile, today: draft.today };
      const trial: Trial = { modules: MODULES, definition: service.definition, sets, surroundings };
      const here = await page.evaluate(judge, trial);
      let judged = 0;
      for (const [index, answers] of sets.entries()) {
        const { status, body } = await applicant.send<Problem>(
          'POST',
          '/api/cases',
          { draft: draft.id, answers },
          idempotencyKey(),
        );
        expect(status).withContext(JSON.stringify(body)).toBe(422);
        const there = (body.errors ?? []).filter((error) => !error.pointer.startsWith('/files/'));
        expect(sorted(there))
          .withContext(`set ${index}: ${JSON.stringify(answers)}`)
          .toEqual(sorted(here[index] ?? []));
        judged += there.length;
      }
      // A run in which nothing was wrong would have compared nothing.
      expect(judged).toBeGreaterThan(EACH);
    });

  it('finds the same for every kind of field', async () => {
    const definition = everyKind();
    const sets = fc
      .sample(answersOf(definition), { seed: SEED, numRuns: SETS })
      .map((set) => JSON.parse(JSON.stringify(set)) as Answers);
    const surroundings: FormSurroundings = { applicant: { kind: 'person', name: '张伟' }, today: '2026-11-24' };
    const trial: Trial = { modules: MODULES, definition, sets, surroundings };
    const here = await page.evaluate(judge, trial);
    const compiled = compileForm(definition);
    const codes = new Set<string>();
    for (const [index, answers] of sets.entries()) {
      const { issues } = evaluateSubmission(compiled, answers, surroundings);
      expect(sorted(here[index] ?? []))
        .withContext(`set ${index}: ${JSON.stringify(answers)}`)
        .toEqual(sorted(issues));
      for (const { code: found } of issues) codes.add(found);
    }
    // Whatever a kind may say was said by both.
    for (const wanted of ['FIELD.AMOUNT', 'FIELD.TIME', 'FIELD.ENDS_BEFORE', 'FIELD.ACCOUNT_NUMBER', 'FIELD.PATTERN'])
      expect(codes.has(wanted)).withContext(wanted).toBeTrue();
  });
});
