import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { Text } from '#shared/kernel/text';
import { LanguageChoice } from '../../../i18n/language-choice';
import { injectWords } from '../../../i18n/translator';
import { changeText } from '../../edit/change-text';
import { valueAt } from '../../edit/patch';
import { StudioStore } from '../../store/studio.store';
import { FORM_TAB_WORDS } from '../words';

/** Renames a line of the tree in place: Enter keeps, Esc gives up. */
@Component({
  selector: 'tb-tree-label',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #box
      class="tb-input"
      [attr.aria-label]="t('tree.rename')"
      [value]="first()"
      (keydown)="key($event)"
      (blur)="keep($any($event.target).value)"
      (click)="$event.stopPropagation()"
    />
  `,
  styles: `
    :host {
      flex: 1;
      min-width: 0;
    }

    input {
      min-height: 1.5rem;
      padding-block: 0;
    }
  `,
})
export class TreeLabel {
  readonly at = input.required<string>();
  readonly done = output();

  private readonly store = inject(StudioStore);
  private readonly language = inject(LanguageChoice).language();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private closed = false;

  constructor() {
    afterNextRender(() => this.box().nativeElement.select());
  }

  protected first(): string {
    return (valueAt(this.store.definition(), this.place()) as Text | undefined)?.[this.language] ?? '';
  }

  protected key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') this.keep((event.target as HTMLInputElement).value);
    if (event.key === 'Escape') this.close();
  }

  protected keep(words: string): void {
    const definition = this.store.definition();
    if (this.closed || definition === undefined) return;
    if (words.trim() !== '') this.store.edit(changeText(definition, this.place(), this.language, words.trim(), false));
    this.close();
  }

  private close(): void {
    this.closed = true;
    this.done.emit();
  }

  /** Elements have a label, pages and sections a title; a page's short title is what the tree shows. */
  private place(): string {
    const part = valueAt(this.store.definition(), this.at()) as { readonly short?: Text } | undefined;
    if (/\/pages\/\d+$/.test(this.at())) return part?.short === undefined ? `${this.at()}/title` : `${this.at()}/short`;
    return /\/sections\/\d+$/.test(this.at()) ? `${this.at()}/title` : `${this.at()}/label`;
  }
}
