import type { Locator, Page } from 'playwright-core';
import type { RegionView } from '#shared/api/directory';
import type { FormElement } from '#shared/definition/form-element';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';
import { SCREEN_WORDS, type ScreenWords } from '../screen-words.js';

/** The questions that somebody sees: those of a page, of a row or of an entry, in his language. */
export class FormOnScreen {
  readonly words: ScreenWords;

  constructor(
    readonly page: Page,
    readonly language: Language,
    /** The divisions that addresses are chosen from. */
    readonly regions: readonly RegionView[],
    readonly within: Page | Locator = page,
  ) {
    this.words = SCREEN_WORDS[language];
  }

  /** The same screen, but only what stands in this part of it. */
  inside(within: Locator): FormOnScreen {
    return new FormOnScreen(this.page, this.language, this.regions, within);
  }

  say(text: Text): string {
    return say(text, this.language);
  }

  /** The control of a question that has one, by its label. */
  control(element: FormElement): Locator {
    return this.spot(element).getByLabel(this.asked(element));
  }

  /** The group of a question that has several controls, by its legend. */
  group(element: FormElement, role: 'group' | 'radiogroup' = 'group'): Locator {
    return this.spot(element).getByRole(role, { name: this.asked(element) });
  }

  /** A label as it is read out: itself, then whether it is optional. */
  asked({ label }: FormElement): RegExp {
    const { optional, several } = this.words;
    return new RegExp(`^\\s*${literal(this.say(label))}(\\s|${literal(optional)}|${literal(several)})*$`);
  }

  /** An option as it is read out: its label, then its hint. */
  option({ label, hint }: { readonly label: Text; readonly hint?: Text | undefined }): RegExp {
    const more = hint === undefined ? '' : `\\s*${literal(this.say(hint))}`;
    return new RegExp(`^\\s*${literal(this.say(label))}${more}\\s*$`);
  }

  /** Two questions of a page may have the same words, such as 电话: each is looked for where it stands. */
  private spot({ key }: FormElement): Locator {
    return this.within.locator(`.tb-place[data-key="${key}"]`);
  }
}

function literal(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}
