import type { Locator } from 'playwright-core';
import type { Driver, Of } from './driver.js';
import type { FormOnScreen } from './form-on-screen.js';

export const region: Driver<Of<'region'>> = {
  find: (form, element) => form.group(element),
  answer: (at, value, form) => chooseRegion(at, String(value), form),
};

/** Chooses level by level; where the question begins further down, the levels above are not asked. */
export async function chooseRegion(at: Locator, code: string, form: FormOnScreen): Promise<void> {
  const lists = at.getByRole('combobox');
  await lists.first().waitFor();
  let asked = 0;
  for (const step of pathTo(code, form)) {
    const list = lists.nth(asked);
    if ((await list.locator(`option[value="${step.code}"]`).count()) === 0) continue;
    await list.selectOption({ label: form.say(step.name) });
    asked += 1;
  }
  if (asked === 0) throw new Error(`${code} is not among the divisions that may be chosen.`);
}

/** The divisions above a code and itself, the largest first. */
function pathTo(code: string, { regions }: FormOnScreen) {
  const path: (typeof regions)[number][] = [];
  for (let at: string | undefined = code; at !== undefined;) {
    const found = regions.find((one) => one.code === at);
    if (found === undefined) break;
    path.unshift(found);
    at = found.parent;
  }
  return path;
}
