import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import type { CompiledPage } from '#shared/form/compiled-form';
import { Announcer } from '../ui/announcer';
import { injectWords } from '../i18n/translator';
import type { FormSession } from './form-session';
import { SectionView } from './section-view';
import { FORM_WORDS } from './words';

/** Above so many questions a page costs more to lay out than to compute. */
const LONG_PAGE = 60;

/** One page of a form. Questions that come or go are announced; the focus stays where it is. */
@Component({
  selector: 'tb-page-view',
  imports: [SectionView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (section of page().sections; track section) {
      <tb-section-view [session]="session()" [page]="page().source.key" [section]="section" [long]="long()" />
    }
  `,
  styles: ':host { display: block; }',
})
export class PageView {
  private readonly announcer = inject(Announcer);
  private readonly t = injectWords(FORM_WORDS);

  readonly session = input.required<FormSession>();
  readonly page = input.required<CompiledPage>();

  protected readonly long = computed(
    () => this.page().sections.reduce((sum, { elements }) => sum + elements.length, 0) > LONG_PAGE,
  );

  constructor() {
    effect(() => {
      const { came, went } = this.session().appeared();
      if (came > 0) this.announcer.politely(this.t('came', { count: came }));
      else if (went > 0) this.announcer.politely(this.t('went', { count: went }));
    });
  }
}
