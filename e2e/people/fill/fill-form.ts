import { errors } from 'playwright-core';
import type { FormElement } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';
import { driverOf } from './drivers.js';
import type { FormOnScreen } from './form-on-screen.js';

/** How long a question may take to appear after the answer that calls it. */
const SOON_MS = 1500;

/**
 * Answers whatever has an answer, in the order of the screen. What is not asked yet is tried again when the rest is answered: an
 * answer further down may have called it. Throws with the labels of what is never asked.
 */
export async function answerAll(form: FormOnScreen, elements: readonly FormElement[], answers: Answers): Promise<void> {
  let left = elements.filter(({ key, kind }) => answers[key] !== undefined && kind !== 'computed' && kind !== 'note');
  while (left.length > 0) {
    const later: FormElement[] = [];
    for (const element of left) if (!(await answerOne(form, element, answers))) later.push(element);
    if (later.length === left.length)
      throw new Error(`Not asked: ${later.map(({ label }) => form.say(label)).join(', ')}`);
    left = later;
  }
}

/** Whether it was asked, and so is answered now. */
async function answerOne(form: FormOnScreen, element: FormElement, answers: Answers): Promise<boolean> {
  const driver = driverOf(element);
  const at = driver.find(form, element);
  try {
    await at.waitFor({ timeout: SOON_MS });
  } catch (cause) {
    if (cause instanceof errors.TimeoutError) return false;
    throw cause;
  }
  await driver.answer(at, answers[element.key]!, form, element, answerAll);
  return true;
}
