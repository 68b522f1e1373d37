import { Injectable } from '@angular/core';
import type { FieldIssue } from '#shared/form/form-state';
import { issueWords } from '#shared/form/issue-words';
import { injectSay } from '../i18n/text-voice';
import { originOf } from './origin';
import type { Place } from './place';

/** Says what is wrong with an answer, and ties the words to the control. */
@Injectable({ providedIn: 'root' })
export class Issues {
  private readonly text = injectSay();

  /** The sentence: the administrator's own for a check, the platform's for everything else. */
  say(issue: FieldIssue): string {
    return this.text(issue.message ?? issueWords(issue));
  }

  /** The ids of what describes a control now: hint, purpose, issue, source of the value; null for none. */
  describedBy(place: Place): string | null {
    const { id, source } = place;
    const ids = [
      'hint' in source && source.hint !== undefined ? `${id}-hint` : '',
      'purpose' in source && source.purpose !== undefined ? `${id}-purpose` : '',
      place.issues().length > 0 ? `${id}-issue` : '',
      originOf(place) === 'person' ? '' : `${id}-source`,
    ].filter((each) => each !== '');
    return ids.length === 0 ? null : ids.join(' ');
  }

  /** Whether a shown issue lies in this part of a composite value, or in the whole of it. */
  liesIn(place: Place, part: string): boolean {
    return place.issues().some(({ pointer }) => pointer === `${place.pointer}/${part}` || pointer === place.pointer);
  }
}
