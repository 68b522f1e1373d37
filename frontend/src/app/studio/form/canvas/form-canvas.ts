import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { FormElement } from '#shared/definition/form-element';
import { sameSource, type FormSource } from '#shared/form/form-source';
import { resolveForm } from '#shared/form/resolve-form';
import type { Pointer } from '#shared/kernel/pointer';
import { injectSay } from '../../../i18n/text-voice';
import { LanguageChoice } from '../../../i18n/language-choice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { conditionWords } from '../../cel/condition-words';
import { valueAt } from '../../edit/patch';
import { nameOf } from '../../place/place-words';
import { SAMPLES, sampleAnswers } from '../../sample/samples';
import { StudioStore } from '../../store/studio.store';
import { Designer } from '../../workspace/designer';
import { definitionPlaces } from '../../../form-view/definition-places';
import { Dragging } from '../dragging';
import { englishGaps } from '../english-gaps';
import { pageOf, selectionAt } from '../selection';
import { FORM_TAB_WORDS } from '../words';
import { type Outline, PreviewFrame } from './preview-frame';
import { SelectionBar } from './selection-bar';

/** The applicant's form as it will be: page tabs, language, device, sample applicant, and the selected element in its frame. */
@Component({
  selector: 'tb-form-canvas',
  imports: [Icon, PreviewFrame, SelectionBar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-canvas.html',
  styleUrl: './form-canvas.css',
})
export class FormCanvas {
  readonly adding = output();

  protected readonly store = inject(StudioStore);
  protected readonly designer = inject(Designer);
  protected readonly dragging = inject(Dragging);
  private readonly choice = inject(LanguageChoice);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly samples = SAMPLES;
  protected readonly devices = ['desktop', 'phone'] as const;
  protected readonly languages = ['zh', 'en'] as const;
  private readonly frame = viewChild(PreviewFrame);

  protected readonly outline = signal<Outline | undefined>(undefined);
  private readonly shown = signal<ReadonlySet<Pointer> | undefined>(undefined);
  protected readonly pages = computed(() => this.store.definition()?.form.pages ?? []);
  protected readonly pageIndex = computed(() =>
    Math.min(pageOf(this.store.selected()), Math.max(this.pages().length - 1, 0)),
  );
  protected readonly current = computed(() => this.pages()[this.pageIndex()]);
  protected readonly empty = computed(
    () => this.current()?.sections.every(({ elements }) => elements.length === 0) ?? true,
  );
  protected readonly gaps = computed(() => (this.current() === undefined ? 0 : englishGaps(this.current()!)));
  /** What the form runs from; the same as long as no part of it was edited, so that the preview keeps what was typed. */
  protected readonly source = computed((): FormSource | undefined => this.store.definition(), { equal: sameSource });
  protected readonly answers = computed(() =>
    this.source() === undefined ? {} : sampleAnswers(resolveForm(this.source()!), this.store.sample()),
  );
  protected readonly selection = computed(() => {
    const definition = this.store.definition();
    return definition && selectionAt(definition, this.store.selected());
  });
  protected readonly marked = computed(() => {
    const selection = this.selection();
    return selection === undefined || selection.kind === 'page'
      ? undefined
      : (selection as { at: Pointer; source: { key: string; kind?: FormElement['kind'] } });
  });
  /** What this sample does not see on this page, with the condition in words. */
  protected readonly hidden = computed(() => {
    const [definition, shown] = [this.store.definition(), this.shown()];
    if (definition === undefined || shown === undefined) return [];
    const places = [...definitionPlaces(definition.form, this.pageIndex()).values()].filter((at) => !shown.has(at));
    return places
      .filter(
        (at) =>
          !places.some((above) => at.startsWith(`${above}/`)) &&
          !/\/(elements|columns)\/\d+\/(elements|columns)\/\d+/.test(at),
      )
      .map((at) => {
        const part = valueAt(definition, at) as { readonly visibleWhen?: string } | undefined;
        const why =
          part?.visibleWhen === undefined
            ? ''
            : conditionWords(definition, `${at}/visibleWhen`, part.visibleWhen, this.choice.language());
        return { at, name: this.say(nameOf(part)), why };
      });
  });

  constructor() {
    effect(() => {
      const frame = this.frame();
      this.dragging.placeOf = (node) => frame?.placeOf(node);
    });
    effect(() => {
      this.pageIndex();
      untracked(() => this.outline.set(undefined));
    });
  }

  protected see(shown: ReadonlySet<Pointer>): void {
    const before = this.shown();
    if (before === undefined || before.size !== shown.size || [...shown].some((at) => !before.has(at)))
      this.shown.set(shown);
  }

  protected mark(box: Outline | undefined): void {
    const before = this.outline();
    const same =
      before?.top === box?.top &&
      before?.left === box?.left &&
      before?.width === box?.width &&
      before?.height === box?.height;
    if (!same) this.outline.set(box);
  }

  protected showPage(index: number): void {
    this.store.select(`/form/pages/${index}`);
  }

  protected addPage(): void {
    this.designer.addPage(this.pageIndex());
  }

  protected addSection(): void {
    this.designer.addSection(`/form/pages/${this.pageIndex()}`, this.current()?.sections.length ?? 0);
  }
}
