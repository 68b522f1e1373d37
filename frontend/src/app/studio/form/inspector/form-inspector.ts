import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Tag } from '../../../ui/tag';
import { FindingLines } from '../../gate/finding-lines';
import { usesOf } from '../../place/uses';
import { StudioStore } from '../../store/studio.store';
import { kindName } from '../kind-names';
import { selectionAt } from '../selection';
import { FORM_TAB_WORDS } from '../words';
import { ChecksPane } from './checks-pane';
import { ConditionsPane } from './conditions-pane';
import { PropertiesPane } from './properties-pane';
import { UsesPane } from './uses-pane';

const TABS = ['properties', 'conditions', 'checks', 'uses'] as const;
type Tab = (typeof TABS)[number];

/** The inspector: everything about the selected page, section or element, findings first. */
@Component({
  selector: 'tb-form-inspector',
  imports: [ChecksPane, ConditionsPane, FindingLines, PropertiesPane, Tag, UsesPane],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-inspector.html',
  styleUrl: './form-inspector.css',
})
export class FormInspector {
  private readonly store = inject(StudioStore);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly tab = signal<Tab>('properties');
  protected readonly selection = computed(() => {
    const definition = this.store.definition();
    return definition && selectionAt(definition, this.store.selected());
  });
  protected readonly kind = computed(() => {
    const selection = this.selection();
    if (selection === undefined) return '';
    return this.say(kindName(selection.kind === 'element' ? selection.source.kind : selection.kind));
  });
  protected readonly name = computed(() => {
    const selection = this.selection();
    if (selection === undefined) return '';
    const name = selection.kind === 'element' ? selection.source.label : selection.source.title;
    return this.say(name) || selection.source.key;
  });
  protected readonly tabs = computed((): readonly Tab[] => {
    const selection = this.selection();
    return selection?.kind === 'element'
      ? ['table', 'repeat', 'note', 'computed'].includes(selection.source.kind)
        ? TABS.filter((tab) => tab !== 'checks')
        : TABS
      : ['properties', 'conditions'];
  });
  protected readonly shown = computed((): Tab => (this.tabs().includes(this.tab()) ? this.tab() : 'properties'));
  protected readonly uses = computed(() => {
    const [definition, selection] = [this.store.definition(), this.selection()];
    return definition === undefined || selection === undefined ? [] : usesOf(definition, selection.at);
  });

  constructor() {
    effect(() => {
      const wanted = tabOf(this.store.selected());
      if (wanted !== undefined) untracked(() => this.tab.set(wanted));
    });
  }

  protected choose(tab: Tab): void {
    this.tab.set(tab);
  }

  protected key(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const tabs = this.tabs();
    const next = tabs[(tabs.indexOf(this.shown()) + by + tabs.length) % tabs.length] ?? 'properties';
    this.tab.set(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#inspector-${next}`)?.focus();
  }
}

/** The tab that shows a property, where somebody was led to it. */
function tabOf(pointer: string): Tab | undefined {
  if (/\/(visibleWhen|requiredWhen|readonlyWhen)$/.test(pointer) && !pointer.includes('/options/')) return 'conditions';
  if (/\/checks(\/|$)/.test(pointer)) return 'checks';
  return /\/(label|title|hint|key|options|unit|computed|default|elements|columns)$/.test(pointer) ||
    pointer.includes('/options/')
    ? 'properties'
    : undefined;
}
