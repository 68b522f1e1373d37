import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import type { Subject } from '../cel/subjects';
import { SpokenSelect } from './spoken-select';
import { CONDITION_WORDS } from './words';

/** What a comparison looks at, found by typing: a form may have hundreds of fields. */
@Component({
  selector: 'tb-subject-choice',
  imports: [FormsModule, NzSelectModule, SpokenSelect],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nz-select
      nzShowSearch
      nzNoAnimation
      [tbSpoken]="t('subject')"
      [nzDropdownMatchSelectWidth]="false"
      [nzNotFoundContent]="t('noSubject')"
      [nzOptions]="options()"
      [nzDisabled]="readOnly()"
      [ngModel]="path()"
      (ngModelChange)="chosen.emit($event)"
    />
  `,
  styles: `
    nz-select {
      min-width: 7rem;
      max-width: 14rem;
      font-weight: 600;
    }
  `,
})
export class SubjectChoice {
  readonly path = input.required<string>();
  readonly subjects = input.required<readonly Subject[]>();
  readonly readOnly = input(false);
  readonly chosen = output<string>();

  private readonly say = injectSay();
  protected readonly t = injectWords(CONDITION_WORDS);
  /** A path that leads nowhere is shown as it is, so that it can be seen and mended. */
  protected readonly options = computed(() => {
    const known = this.subjects().map(({ path, label }) => ({ value: path, label: this.say(label) }));
    const own = this.path();
    return known.some(({ value }) => value === own) ? known : [{ value: own, label: own }, ...known];
  });
}
