import { entriesOf } from './i18n/blanks-of';
import type { WordBook, Words } from './i18n/word-book';
import { CORRECTION_WORDS } from './apply/words/correction-words';
import { MATERIAL_WORDS } from './apply/words/material-words';
import { MY_WORDS } from './apply/words/my-words';
import { OWN_WORDS } from './apply/progress/own/own-words';
import { PROGRESS_WORDS } from './apply/words/progress-words';
import { WIZARD_WORDS } from './apply/words/wizard-words';
import { AUDIT_WORDS } from './audit/words';
import { COMMAND_WORDS } from './desk/commands/command-words';
import { EVENT_WORDS } from './desk/event-book';
import { STEP_WORDS } from './desk/step/step-words';
import { DESK_WORDS } from './desk/words';
import { FORM_WORDS } from './form-view/words';
import { HANDLING_WORDS } from './portal/guide/handling-words';
import { WAY_WORDS } from './portal/guide/way-words';
import { INBOX_WORDS } from './inbox/words';
import { OVERSIGHT_WORDS } from './oversight/words';
import { PORTAL_WORDS } from './portal/words';
import { SESSION_WORDS } from './session/words';
import { SHELL_WORDS } from './shell/words';
import { ELEMENT_WORDS } from './studio/basics/element-words';
import { FEE_WORDS } from './studio/basics/fee-words';
import { BASICS_WORDS } from './studio/basics/words';
import { BOUND_WORDS } from './studio/bound/words';
import { CHAIN_WORDS } from './studio/chain/words';
import { CLOCKS_WORDS } from './studio/clocks/words';
import { CONDITION_WORDS } from './studio/condition/words';
import { DOCUMENTS_WORDS } from './studio/documents/words';
import { EDIT_WORDS } from './studio/edit/words';
import { FORM_TAB_WORDS } from './studio/form/words';
import { GATE_WORDS } from './studio/gate/words';
import { LIST_WORDS } from './studio/list/words';
import { MATERIALS_WORDS } from './studio/materials/words';
import { REVIEW_WORDS } from './studio/review/words';
import { SITUATIONS_WORDS } from './studio/situations/words';
import { VERSIONS_WORDS } from './studio/versions/words';
import { WORKSPACE_WORDS } from './studio/workspace/words';
import { TITLE_WORDS } from './ui/title-words';
import { UI_WORDS } from './ui/words';

/** Every room's words. The compiler compares the keys; this compares what it cannot see. */
const BOOKS: readonly WordBook<Words>[] = [
  CORRECTION_WORDS,
  MATERIAL_WORDS,
  MY_WORDS,
  OWN_WORDS,
  PROGRESS_WORDS,
  WIZARD_WORDS,
  AUDIT_WORDS,
  DESK_WORDS,
  EVENT_WORDS,
  COMMAND_WORDS,
  STEP_WORDS,
  FORM_WORDS,
  HANDLING_WORDS,
  INBOX_WORDS,
  OVERSIGHT_WORDS,
  PORTAL_WORDS,
  WAY_WORDS,
  SESSION_WORDS,
  SHELL_WORDS,
  BASICS_WORDS,
  ELEMENT_WORDS,
  FEE_WORDS,
  BOUND_WORDS,
  CHAIN_WORDS,
  CLOCKS_WORDS,
  CONDITION_WORDS,
  DOCUMENTS_WORDS,
  EDIT_WORDS,
  FORM_TAB_WORDS,
  GATE_WORDS,
  LIST_WORDS,
  MATERIALS_WORDS,
  REVIEW_WORDS,
  SITUATIONS_WORDS,
  VERSIONS_WORDS,
  WORKSPACE_WORDS,
  TITLE_WORDS,
  UI_WORDS,
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
