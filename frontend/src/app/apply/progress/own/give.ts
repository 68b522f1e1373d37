import { inject } from '@angular/core';
import type { CaseCommand } from '#shared/case/case-command';
import { injectWords } from '../../../i18n/translator';
import { Notices } from '../../../session/notices';
import { PROGRESS_WORDS } from '../../words/progress-words';
import { OwnCaseStore } from '../case.store';
import { OWN_WORDS } from './own-words';

/** Gives a command of the applicant and says what became of it; whether it was done. Needs the store of the case. */
export function injectGive(): (command: CaseCommand, done?: string) => Promise<boolean> {
  const store = inject(OwnCaseStore);
  const notices = inject(Notices);
  const t = injectWords(PROGRESS_WORDS);
  const own = injectWords(OWN_WORDS);
  return async (command, done = own('done')) => {
    if (store.giving()) return false;
    const given = await store.give(command);
    if (given === 'done') notices.done(done);
    else if (given === 'stale') notices.failed(t('refreshed'));
    else notices.failed(given.unknown ? t('unknown') : given.title || given.code);
    return given === 'done';
  };
}
