import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ServiceCard } from '#shared/api/service';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Announcer } from '../../ui/announcer';
import { Icon } from '../../ui/icon';
import { injectLimitWords } from '../../i18n/limit-words';
import { PORTAL_WORDS } from '../words';
import { findServices, namePieces } from './find-services';

const TYPING_RESTS_MS = 600;
const NEAREST = 3;

/** The question's answer: a combobox over the live services. `/` leads to it, arrows choose, Enter opens, Esc closes and keeps the words. */
@Component({
  selector: 'tb-service-search',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'leadHere($event)', '(focusout)': 'leave($event)' },
  templateUrl: './service-search.html',
  styleUrl: './service-search.css',
})
export class ServiceSearch {
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  readonly services = input.required<readonly ServiceCard[]>();

  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly say = injectSay();
  protected readonly limitWords = injectLimitWords();
  protected readonly pieces = namePieces;
  protected readonly query = signal('');
  protected readonly open = signal(false);
  protected readonly hits = computed(() => findServices(this.services(), this.query()));
  /** What the list offers: the hits, or the nearest when nothing was found. */
  protected readonly offered = computed(() =>
    this.hits().length > 0 ? this.hits() : this.services().slice(0, NEAREST),
  );
  protected readonly listed = computed(() => this.open() && this.query().trim() !== '');
  protected readonly active = linkedSignal({ source: this.offered, computation: () => -1 });

  constructor() {
    effect((onCleanup) => {
      if (!this.listed()) return;
      const count = this.hits().length;
      const words = count > 0 ? this.t('hits', { count }) : this.t('none', { words: this.query().trim() });
      const rest = setTimeout(() => this.announcer.politely(words), TYPING_RESTS_MS);
      onCleanup(() => clearTimeout(rest));
    });
  }

  protected type(words: string): void {
    this.query.set(words);
    this.open.set(true);
  }

  protected clear(): void {
    this.query.set('');
    this.field().nativeElement.focus();
  }

  protected press(event: KeyboardEvent): void {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && this.listed()) {
      event.preventDefault();
      this.open.set(false);
    } else if (move !== undefined && this.query().trim() !== '') {
      event.preventDefault();
      this.open.set(true);
      const count = this.offered().length;
      if (count > 0) this.active.update((at) => (at < 0 && move < 0 ? count - 1 : (at + move + count) % count));
    }
  }

  /** Opens the chosen service, or the only one found; else shows the list. */
  protected find(event: Event): void {
    event.preventDefault();
    const chosen = this.offered()[this.active()] ?? (this.hits().length === 1 ? this.hits()[0] : undefined);
    if (chosen) void this.router.navigate(['/services', chosen.item]);
    this.open.set(true);
    this.field().nativeElement.focus();
  }

  protected leadHere(event: Event): void {
    const { key, target, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    if (key !== '/' || typing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    this.field().nativeElement.focus();
  }

  protected leave(event: FocusEvent): void {
    const inside =
      event.relatedTarget instanceof Node && (event.currentTarget as HTMLElement).contains(event.relatedTarget);
    if (!inside) this.open.set(false);
  }
}
