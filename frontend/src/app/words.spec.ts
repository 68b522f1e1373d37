import { entriesOf } from './i18n/blanks-of';
import type { WordBook, Words } from './i18n/word-book';
import { CORRECTION_WORDS } from './apply/words/correction-words';
import { MATERIAL_WORDS } from './apply/words/material-words';
import { MY_WORDS } from './apply/words/my-words';
import { PROGRESS_WORDS } from './apply/words/progress-words';
import { WIZARD_WORDS } from './apply/words/wizard-words';
import { FORM_WORDS } from './form-view/words';
import { PORTAL_WORDS } from './portal/words';
import { SESSION_WORDS } from './session/words';
import { SHELL_WORDS } from './shell/words';
import { UI_WORDS } from './ui/words';

/** Every room's words. The compiler compares the keys; this compares what it cannot see. */
const BOOKS: readonly WordBook<Words>[] = [
  UI_WORDS,
  SESSION_WORDS,
  SHELL_WORDS,
  PORTAL_WORDS,
  FORM_WORDS,
  WIZARD_WORDS,
  MATERIAL_WORDS,
  MY_WORDS,
  PROGRESS_WORDS,
  CORRECTION_WORDS,
];

describe('The words', () => {
  it('belong to rooms of different names', () => {
    expect(new Set(BOOKS.map((book) => book.room)).size).toBe(BOOKS.length);
  });

  for (const { room, zh, en } of BOOKS) {
    it(`of ${room} are there in both languages, with the same blanks`, () => {
      const english = entriesOf(en);
      for (const [key, { text, blanks }] of entriesOf(zh)) {
        expect(text.trim()).withContext(`${room}.${key}, zh`).not.toBe('');
        expect(english.get(key)?.text.trim()).withContext(`${room}.${key}, en`).toBeTruthy();
        expect(english.get(key)?.blanks).withContext(`${room}.${key}`).toEqual(blanks);
        expect(text.replace(/\{\{ \w+ \}\}/g, ''))
          .withContext(`${room}.${key}: a malformed blank`)
          .not.toMatch(/[{}]/);
      }
      expect(english.size).toBe(entriesOf(zh).size);
    });
  }
});
