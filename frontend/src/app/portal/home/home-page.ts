import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { ErrorState } from '../../ui/error-state';
import { Session } from '../../session/session';
import { PORTAL_WORDS } from '../words';
import { HomeStore } from './home-store';
import { OwnWorkCard } from './own-work-card';
import { ServiceGroups } from './service-groups';
import { ServiceSearch } from './service-search';

/** One question, 您想办什么事？, what goes on, and the services in groups. */
@Component({
  selector: 'tb-home-page',
  imports: [ErrorState, OwnWorkCard, ServiceGroups, ServiceSearch],
  providers: [HomeStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="ask">
      <div class="tb-page columns">
        <div class="tb-stack">
          <h1>{{ t('ask') }}</h1>
          <tb-service-search [services]="store.liveServices()" />
          @if (store.problem(); as problem) {
            <tb-error-state [problem]="problem" (retry)="store.loadServices()" />
          }
        </div>
        <tb-own-work-card [work]="store.work()" [applicant]="applicant()" />
      </div>
    </section>
    @if (!store.problem()) {
      <tb-service-groups class="tb-page" [services]="store.services()" />
    }
  `,
  styleUrl: './home-page.css',
})
export class HomePage {
  private readonly session = inject(Session);

  protected readonly store = inject(HomeStore);
  protected readonly t = injectWords(PORTAL_WORDS);
  protected readonly applicant = computed(() => this.session.may('draft.own'));
}
