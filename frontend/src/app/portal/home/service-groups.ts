import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ServiceCard } from '#shared/api/service';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Empty } from '../../ui/empty';
import { Skeleton } from '../../ui/skeleton';
import { injectLimitWords } from '../../i18n/limit-words';
import { PORTAL_WORDS } from '../words';
import { type Grouping, type ServiceGroup, groupServices } from './group-services';

const TABS = [
  { grouping: 'theme', word: 'byTheme' },
  { grouping: 'audience', word: 'byAudience' },
  { grouping: 'department', word: 'byDepartment' },
] as const satisfies readonly { grouping: Grouping; word: string }[];

/** All live services once, narrowed by a group of the chosen tab; arrows move between the tabs. */
@Component({
  selector: 'tb-service-groups',
  imports: [Empty, RouterLink, Skeleton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './service-groups.html',
  styleUrl: './service-groups.css',
})
export class ServiceGroups {
  /** Null until they came. */
  readonly services = input.required<readonly ServiceCard[] | null>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly limitWords = injectLimitWords();
  protected readonly tabs = TABS;
  protected readonly tab = signal<Grouping>('theme');
  protected readonly groups = computed(() => groupServices(this.services() ?? [], this.tab()));
  /** The group that narrows the list; null shows all. */
  protected readonly group = linkedSignal<readonly ServiceGroup[], ServiceGroup | null>({
    source: this.groups,
    computation: () => null,
  });
  protected readonly shown = computed(() => this.group()?.services ?? this.services() ?? []);

  protected move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ grouping }) => grouping === this.tab());
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (!next) return;
    this.tab.set(next.grouping);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.grouping}`)?.focus();
  }
}
