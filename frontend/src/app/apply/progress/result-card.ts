import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { IssuedCertificate } from '#shared/case/case-state';
import { CERTIFICATE_STANDINGS } from '#shared/definition/certificate-words';
import { elementsOf } from '#shared/definition/elements-of';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { Text } from '#shared/kernel/text';
import { injectDays } from '../../i18n/day-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { MY_WORDS } from '../words/my-words';
import { PROGRESS_WORDS } from '../words/progress-words';

/** How it ended: the result, its reasons, the certificate; for what one need not accept, where to turn. */
@Component({
  selector: 'tb-result-card',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="tb-card tb-stack">
      <h2>{{ t('result') }}</h2>
      <p>
        <strong>{{ end() }}</strong> {{ when() }}
      </p>
      @if (reason(); as words) {
        <p>
          <strong>{{ t('reason') }}</strong>
        </p>
        <p class="reason">{{ words }}</p>
      }
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
      @if (places().length > 0) {
        <h3>{{ t('returnedPlaces') }}</h3>
        <ol>
          @for (place of places(); track $index) {
            <li>
              <strong>{{ say(place.name) }}</strong> {{ place.reason }}
              @if (place.wanted) {
                <span class="tb-muted">{{ t('wanted', { wanted: place.wanted }) }}</span>
              }
            </li>
          }
        </ol>
        <a class="tb-button tb-button-primary" [routerLink]="['/apply', view().state.item]">{{ t('applyAgain') }}</a>
      }
      @for (certificate of view().state.certificates; track certificate.id) {
        @if (standingWords(certificate); as standing) {
          <p>
            <strong>{{ standing }}</strong>
          </p>
        }
        <button type="button" class="tb-button tb-button-primary" (click)="certificateOpened.emit(certificate)">
          <tb-icon name="download" /> {{ m('openPdfOf', { name: say(certificate.name) }) }}
        </button>
      }
      @if (contestable()) {
        <h3>{{ t('remedies') }}</h3>
        <p class="reason">{{ say(remedies()) }}</p>
      }
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--h3);
      line-height: var(--h3-line);
    }

    .reason {
      white-space: pre-line;
    }

    .tb-button {
      justify-self: start;
    }
  `,
})
export class ResultCard {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  readonly remedies = input.required<Text>();
  readonly certificateOpened = output<IssuedCertificate>();

  protected readonly t = injectWords(PROGRESS_WORDS);
  protected readonly m = injectWords(MY_WORDS);
  protected readonly say = injectSay();
  private readonly days = injectDays();
  protected readonly end = computed(() => this.m(`end.${this.view().state.end?.kind ?? 'ended'}`));
  protected readonly when = computed(() => {
    const at = this.view().state.endedAt;
    return at === undefined ? '' : this.days.day(at);
  });
  protected readonly reason = computed(() => {
    const { end, decisions, notTaken } = this.view().state;
    return notTaken?.reason ?? end?.reason ?? decisions.findLast(({ reason }) => reason !== undefined)?.reason ?? '';
  });
  /** Where to turn instead, and what is paid. */
  protected readonly lines = computed(() => {
    const { notTaken, entitlements } = this.view().state;
    return [
      ...(notTaken?.organ === undefined ? [] : [this.t('referredTo', { organ: notTaken.organ })]),
      ...entitlements.map(({ name, label, from }) =>
        this.t('entitlement', { name: this.say(name), label: this.say(label), day: this.days.date(from) }),
      ),
    ];
  });
  /** What was told when the papers were given back, under the names that the applicant knows. */
  protected readonly places = computed(() => {
    const { form, materials } = this.service().definition;
    const fields = elementsOf(form);
    return (this.view().state.returned?.places ?? []).map(({ field, material, reason, wanted }) => ({
      name: fields.find(({ key }) => key === field)?.label ?? materials.find(({ key }) => key === material)?.name,
      reason,
      wanted,
    }));
  });

  /** Why a certificate is not valid now; empty where it is. Its last day counts although no timer fired yet. */
  protected standingWords({ standing, validUntil }: IssuedCertificate): string {
    if (standing !== undefined) return this.t('standing', { standing: this.say(CERTIFICATE_STANDINGS[standing]) });
    const over = validUntil !== undefined && civilDateOf(new Date().toISOString()) > validUntil;
    return over ? this.t('over', { day: this.days.date(validUntil) }) : '';
  }

  /** Whether the result is one against which a remedy stands open. */
  protected readonly contestable = computed(() => {
    const kind = this.view().state.end?.kind;
    return (
      kind === 'refused' ||
      kind === 'partlyGranted' ||
      kind === 'revoked' ||
      kind === 'returned' ||
      kind === 'notAccepted' ||
      kind === 'notNeeded' ||
      kind === 'deemedWithdrawn'
    );
  });
}
