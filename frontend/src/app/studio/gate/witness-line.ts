import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { witnessInWords } from '#shared/check/telling/witness-words';
import type { Json } from '#shared/kernel/json';
import { LanguageChoice } from '../../i18n/language-choice';
import { StudioStore } from '../store/studio.store';

/** How one gets to what a finding tells: who answers what, and what then happens, with the names that people know. */
@Component({
  selector: 'tb-witness-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of parts(); track $index) {
      <p class="tb-hint">{{ part.heading }}</p>
      @if (part.kind === 'steps') {
        <ol>
          @for (line of part.lines; track $index) {
            <li>{{ line }}</li>
          }
        </ol>
      } @else {
        <ul>
          @for (line of part.lines; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      margin-block: 0.5rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      overflow-wrap: anywhere;
    }

    ol {
      padding-inline-start: 1.5rem;
      list-style: decimal;
    }
  `,
})
export class WitnessLine {
  readonly witness = input.required<Readonly<Record<string, Json>>>();

  private readonly store = inject(StudioStore);
  private readonly choice = inject(LanguageChoice);
  protected readonly parts = computed(() =>
    witnessInWords(this.witness(), this.store.definition() ?? undefined, this.choice.language()),
  );
}
