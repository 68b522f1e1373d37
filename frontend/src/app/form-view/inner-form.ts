import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectSay } from '../i18n/text-voice';
import type { FormSession } from './form-session';
import { PageView } from './page-view';
import { provideFormView } from './provide-form-view';

/** The form of a step: its pages one under the other. */
@Component({
  selector: 'tb-inner-form',
  imports: [PageView],
  providers: [provideFormView()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (page of pages(); track page.source.key) {
      @if (pages().length > 1) {
        <h3>{{ say(page.source.title) }}</h3>
      }
      <tb-page-view [session]="session()" [page]="page" />
    }
  `,
  styles: ':host { display: grid; gap: 0.75rem; min-width: 0; }',
})
export class InnerForm {
  readonly session = input.required<FormSession>();

  protected readonly say = injectSay();
  protected readonly pages = computed(() =>
    this.session().form.pages.filter(({ source }) => this.session().entry(`#/${source.key}`)().visible),
  );
}
