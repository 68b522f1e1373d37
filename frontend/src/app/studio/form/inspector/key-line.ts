import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { controlId } from '../../bound/place';
import { changeKey } from '../../edit/change-key';
import { valueAt } from '../../edit/patch';
import { usesOf } from '../../place/uses';
import { StudioStore } from '../../store/studio.store';
import { FORM_TAB_WORDS } from '../words';

/** The key of the selection: shown small; renaming it rewrites every reference. */
@Component({
  selector: 'tb-key-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="tb-field" (submit)="$event.preventDefault(); rename()">
      <label class="tb-label" [attr.for]="id()">{{ t('inspector.key') }}</label>
      <div class="line">
        <input
          [id]="id()"
          class="tb-input tb-mono"
          spellcheck="false"
          [readOnly]="store.readOnly()"
          [value]="typed()"
          (input)="typed.set($any($event.target).value.trim()); issue.set('')"
        />
        @if (typed() !== key()) {
          <button type="submit" class="tb-button">{{ t('inspector.rename') }}</button>
        }
      </div>
      @if (issue()) {
        <p class="tb-issue" role="alert"><tb-icon name="alert" /> {{ issue() }}</p>
      }
      <p class="tb-hint">{{ t('inspector.keyHint', { count: useCount() }) }}</p>
    </form>
  `,
  styles: `
    .line {
      display: flex;
      gap: 0.5rem;
    }

    .tb-button {
      white-space: nowrap;
    }
  `,
})
export class KeyLine {
  readonly at = input.required<string>();

  protected readonly store = inject(StudioStore);
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly key = computed(
    () => (valueAt(this.store.definition(), this.at()) as { readonly key?: string } | undefined)?.key ?? '',
  );
  protected readonly useCount = computed(() => {
    const definition = this.store.definition();
    return definition === undefined ? 0 : usesOf(definition, this.at()).length;
  });
  protected readonly id = computed(() => controlId(`${this.at()}/key`));
  protected readonly typed = linkedSignal(() => this.key());
  protected readonly issue = signal('');

  protected rename(): void {
    const definition = this.store.definition();
    if (definition === undefined || this.typed() === this.key()) return;
    const changed = changeKey(definition, this.at(), this.typed());
    if (changed.ok) this.store.edit(changed.value);
    else this.issue.set(this.t(changed.refusal.code === 'KEY.DUPLICATE' ? 'inspector.keyTaken' : 'inspector.keyBad'));
  }
}
