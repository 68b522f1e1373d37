import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { formPlaces } from '#shared/definition/form-place';
import { resolveForm } from '#shared/form/resolve-form';
import type { Json } from '#shared/kernel/json';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { StudioStore } from '../store/studio.store';
import { GATE_WORDS } from './words';

/** Answers that lead to a finding, with the labels that applicants read. */
@Component({
  selector: 'tb-witness-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="tb-hint">{{ t('witness') }}</p>
    <ul>
      @for (answer of answers(); track answer.key) {
        <li>
          {{ answer.label }} <strong>{{ answer.value }}</strong>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-block: 0.5rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.5rem;
    }

    li {
      padding: 0 0.375rem;
      border: 1px solid var(--edge);
      border-radius: var(--radius-small);
    }
  `,
})
export class WitnessLine {
  readonly witness = input.required<Readonly<Record<string, Json>>>();

  private readonly store = inject(StudioStore);
  private readonly say = injectSay();
  protected readonly t = injectWords(GATE_WORDS);
  protected readonly answers = computed(() =>
    Object.entries(this.witness()).map(([key, value]) => ({ key, ...this.inWords(key, value) })),
  );

  private inWords(key: string, value: Json): { label: string; value: string } {
    const definition = this.store.definition();
    const place =
      definition && formPlaces(resolveForm(definition)).find((entry) => entry.kind === 'element' && entry.key === key);
    const source = place?.kind === 'element' ? place.source : undefined;
    const options = source === undefined ? [] : optionsOf(source);
    const one = (entry: Json): string =>
      this.say(options.find((option) => option.key === entry)?.label) ||
      (typeof entry === 'string' ? entry : JSON.stringify(entry));
    return {
      label: source === undefined ? key : this.say(source.label),
      value: (Array.isArray(value) ? (value as readonly Json[]) : [value]).map(one).join('、'),
    };
  }
}
