import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';
import type { Answers } from '#shared/form/answers';
import type { FormSource } from '#shared/form/form-source';
import type { Pointer } from '#shared/kernel/pointer';
import { chainOf } from '../../../form-view/chain-of';
import { definitionPlaces } from '../../../form-view/definition-places';
import { FormPreview } from '../../../form-view/form-preview';
import { LanguageChoice } from '../../../i18n/language-choice';
import { SAMPLE_PERSON } from '../../sample/samples';
import { PreviewLanguage } from './preview-language';

/** Where the selected element stands in the frame, in CSS pixels. */
export interface Outline {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The live form of one page with the applicant's own sizes. It tells where the selected element stands, and what is not shown. */
@Component({
  selector: 'tb-preview-frame',
  imports: [FormPreview],
  providers: [{ provide: LanguageChoice, useClass: PreviewLanguage }],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-form-preview
      [definition]="definition()"
      [index]="page()"
      [answers]="answers()"
      [applicant]="person"
      [today]="today"
      (selected)="selected.emit($event)"
    />
    <ng-content />
  `,
  styleUrl: './preview-frame.css',
})
export class PreviewFrame {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly definition = input.required<FormSource>();
  readonly page = input.required<number>();
  readonly answers = input.required<Answers>();
  readonly chosen = input.required<Pointer>();
  readonly selected = output<Pointer>();
  readonly outlined = output<Outline | undefined>();
  /** The places of this page that show now. */
  readonly shown = output<ReadonlySet<Pointer>>();

  protected readonly person = SAMPLE_PERSON;
  protected readonly today = new Date().toISOString().slice(0, 10);
  private readonly places = computed(() => definitionPlaces(this.definition().form, this.page()));
  /** The frame in which it will be measured; no signal, since effects ask for it. */
  private asked = 0;

  constructor() {
    const mutations = new MutationObserver(() => this.measureSoon());
    const sizes = new ResizeObserver(() => this.measureSoon());
    afterNextRender(() => {
      mutations.observe(this.host, { childList: true, subtree: true, characterData: true });
      sizes.observe(this.host);
      this.measureSoon();
    });
    effect(() => {
      this.chosen();
      this.places();
      this.measureSoon();
    });
    inject(DestroyRef).onDestroy(() => {
      cancelAnimationFrame(this.asked);
      mutations.disconnect();
      sizes.disconnect();
    });
  }

  /** The place of a node of the preview. */
  placeOf(node: Element): Pointer | undefined {
    return this.host.contains(node) ? this.places().get(chainOf(node, this.host)) : undefined;
  }

  private measureSoon(): void {
    cancelAnimationFrame(this.asked);
    this.asked = requestAnimationFrame(() => this.measure());
  }

  private measure(): void {
    const shown = new Map<Pointer, Element>();
    for (const node of this.host.querySelectorAll('[data-key]')) {
      const place = this.placeOf(node);
      if (place !== undefined && !shown.has(place)) shown.set(place, node);
    }
    this.shown.emit(new Set(shown.keys()));
    const node = shown.get(this.chosen());
    this.outlined.emit(node && this.boxOf(node));
  }

  private boxOf(node: Element): Outline {
    const [box, frame] = [node.getBoundingClientRect(), this.host.getBoundingClientRect()];
    return { top: box.top - frame.top, left: box.left - frame.left, width: box.width, height: box.height };
  }
}
