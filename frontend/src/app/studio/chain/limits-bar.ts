import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { StudioStore } from '../store/studio.store';
import { longestWay } from './longest-way';
import { wholeLimits } from './whole-limits';
import { CHAIN_WORDS } from './words';

/** The sum of the steps beside what is promised and what the law allows, on one scale. */
@Component({
  selector: 'tb-limits-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="scale">
      <div class="figures">
        <span
          >{{ t('total') }} <strong>{{ way().days }}</strong></span
        >
        <span
          >{{ t('promised') }} <strong>{{ promised() ?? t('none') }}</strong></span
        >
        <span
          >{{ t('legal') }} <strong>{{ legal() ?? t('none') }}</strong></span
        >
      </div>
      <div class="track" aria-hidden="true">
        <div class="sum" [class.over]="!fits()" [style.width.%]="(way().days / top()) * 100"></div>
        @if (promised(); as days) {
          <div class="mark" [style.left.%]="(days / top()) * 100"></div>
        }
        @if (legal(); as days) {
          <div class="mark legal" [style.left.%]="(days / top()) * 100"></div>
        }
      </div>
      <span class="tb-hint">{{ t('longest') }} · {{ t('days', { days: way().days }) }}</span>
    </div>
    <ul>
      @if (fits() && lawful()) {
        <li class="good"><tb-icon name="check" /> {{ t('within') }}</li>
      }
      @if (!fits()) {
        <li class="warn"><tb-icon name="warning" /> {{ t('overPromised') }}</li>
      }
      @if (!lawful()) {
        <li class="bad"><tb-icon name="alert" /> {{ t('overLegal') }}</li>
      }
      @if (way().loops) {
        <li class="warn"><tb-icon name="repeat" /> {{ t('loops') }}</li>
      }
    </ul>
  `,
  styleUrl: './limits-bar.css',
})
export class LimitsBar {
  private readonly store = inject(StudioStore);
  protected readonly t = injectWords(CHAIN_WORDS);
  protected readonly way = computed(() => {
    const chain = this.store.definition()?.chain;
    return chain === undefined ? { days: 0, steps: [], loops: false } : longestWay(chain);
  });
  private readonly whole = computed(() => wholeLimits(this.store.definition()?.clocks ?? []));
  protected readonly promised = computed(() => this.whole().promised);
  protected readonly legal = computed(() => this.whole().legal);
  protected readonly fits = computed(() => this.promised() === undefined || this.way().days <= this.promised()!);
  protected readonly lawful = computed(
    () => this.promised() === undefined || this.legal() === undefined || this.promised()! <= this.legal()!,
  );
  protected readonly top = computed(() => Math.max(this.way().days, this.promised() ?? 0, this.legal() ?? 0, 1));
}
