import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { Pointer } from '#shared/kernel/pointer';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { FormSource } from '#shared/form/form-source';
import { openForm } from '#shared/form/open-form';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { carriedAnswers } from './carried-answers';
import { definitionPlaces } from './definition-places';
import { FormSession } from './form-session';
import { chainOf } from './chain-of';
import { PageView } from './page-view';
import { FORM_WORDS } from './words';

/**
 * A page of an unsaved definition, live: it can be filled with sample answers like the real one. A click tells which element it is.
 * Broken expressions count as unknown, so a draft under edit can always be shown. Needs `provideFormView()`.
 */
@Component({
  selector: 'tb-form-preview',
  imports: [PageView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(click)': 'pick($event)' },
  template: `
    @if (page(); as page) {
      <h1>{{ say(page.source.title) }}</h1>
      @if (!visible()) {
        <p class="tb-hint">{{ t('preview.hidden') }}</p>
      }
      <tb-page-view [session]="session()" [page]="page" />
    } @else {
      <p class="tb-hint">{{ t('preview.empty') }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    h1 {
      margin-bottom: 1rem;
    }

    :host ::ng-deep .tb-chosen {
      outline: 2px solid var(--primary);
      outline-offset: 4px;
      border-radius: var(--radius-small);
    }
  `,
})
export class FormPreview {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly definition = input.required<FormSource>();
  /** Which page, from 0. */
  readonly index = input(0);
  readonly answers = input<Answers>({});
  readonly applicant = input<ApplicantProfile>({ kind: 'person', name: '' });
  /** The present civil day, YYYY-MM-DD. */
  readonly today = input.required<string>();
  /** The element that is marked, as a pointer into the definition. */
  readonly chosen = input<Pointer>();
  /** The pointer into the definition of what was clicked. */
  readonly selected = output<Pointer>();

  protected readonly t = injectWords(FORM_WORDS);
  protected readonly say = injectSay();
  private readonly given = computed(() => ({
    definition: this.definition(),
    answers: this.answers(),
    surroundings: { applicant: this.applicant(), today: this.today() },
  }));
  /** A changed definition keeps what was typed; another sample begins anew. */
  protected readonly session = linkedSignal<ReturnType<typeof this.given>, FormSession>({
    source: this.given,
    computation: ({ definition, answers, surroundings }, before) => {
      const edited = before !== undefined && before.source.definition !== definition;
      const typed = edited ? carriedAnswers(before.source.answers, before.value.typed(), answers) : answers;
      const compiled = compiledFormOf(definition);
      return new FormSession(compiled, openForm(compiled, typed, surroundings));
    },
  });
  protected readonly page = computed(() => this.session().form.pages[this.index()]);
  protected readonly visible = computed(() => this.session().entry(`#/${this.page()?.source.key ?? ''}`)().visible);
  private readonly places = computed(() => definitionPlaces(this.definition().form, this.index()));

  constructor() {
    effect(() => this.mark(this.chosen()));
  }

  protected pick({ target }: MouseEvent): void {
    const pointer = target instanceof Element ? this.places().get(chainOf(target, this.host.nativeElement)) : undefined;
    if (pointer !== undefined) this.selected.emit(pointer);
  }

  private mark(pointer: Pointer | undefined): void {
    const root = this.host.nativeElement;
    for (const marked of root.querySelectorAll('.tb-chosen')) marked.classList.remove('tb-chosen');
    for (const element of root.querySelectorAll('[data-key]')) {
      if (pointer !== undefined && this.places().get(chainOf(element, root)) === pointer)
        element.classList.add('tb-chosen');
    }
  }
}
