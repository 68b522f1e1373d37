import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { injectSay } from '../i18n/text-voice';
import { injectWords } from '../i18n/translator';
import { STEP_WORDS } from './step/step-words';
import { type ToldPlace, placesToTell } from './places-to-tell';
import { DESK_WORDS } from './words';

interface Told {
  readonly place: ToldPlace;
  readonly reason: string;
  readonly wanted: string;
}

/** The command that tells the places: to the applicant, to the lead of a joint review, or with the papers given back. */
export type Telling = 'requestCorrection' | 'proposeCorrection' | 'returnMaterials';

/** One notice that tells everything: each place with its why and what is wanted. */
@Component({
  selector: 'tb-correction-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './correction-form.html',
  styleUrl: './panel.css',
})
export class CorrectionForm {
  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  readonly telling = input<Telling>('requestCorrection');
  /** Key of the open step; absent at the intake. */
  readonly step = input<string>();
  readonly sending = input(false);
  readonly given = output<CaseCommand>();

  protected readonly t = injectWords(DESK_WORDS);
  protected readonly s = injectWords(STEP_WORDS);
  protected readonly say = injectSay();
  protected readonly hint = computed(() => {
    if (this.telling() === 'proposeCorrection') return this.s('proposeHint');
    return this.telling() === 'returnMaterials' ? this.s('giveBackHint') : this.t('act.correctHint');
  });
  /** How many places other organs found, which are told too. */
  protected readonly proposed = computed(() =>
    this.telling() === 'requestCorrection' ? this.view().state.proposed.length : 0,
  );

  protected readonly places = computed(() => placesToTell(this.view(), this.service()));
  private readonly caseId = computed(() => this.view().id);
  protected readonly told = linkedSignal<string, readonly Told[]>({ source: this.caseId, computation: () => [] });
  protected readonly free = computed(() =>
    this.places().filter((place) => this.told().every((one) => one.place.id !== place.id)),
  );
  protected readonly lacks = computed(() => {
    if (this.told().length === 0 && this.proposed() === 0) return this.t('act.lacks.places');
    return this.told().some(({ reason }) => reason.trim() === '') ? this.t('act.lacks.placeReason') : '';
  });

  protected choose(select: HTMLSelectElement): void {
    const place = this.places().find((one) => one.id === select.value);
    if (place) this.told.update((all) => [...all, { place, reason: '', wanted: '' }]);
    select.value = '';
  }

  protected drop(id: string): void {
    this.told.update((all) => all.filter((one) => one.place.id !== id));
  }

  protected write(id: string, part: 'reason' | 'wanted', text: string): void {
    this.told.update((all) => all.map((one) => (one.place.id === id ? { ...one, [part]: text } : one)));
  }

  protected submit(): void {
    if (this.lacks() || this.sending()) return;
    const places = this.told().map(({ place, reason, wanted }) => ({
      [place.kind]: place.key,
      reason: reason.trim(),
      ...(wanted.trim() && { wanted: wanted.trim() }),
    }));
    const [kind, step] = [this.telling(), this.step()];
    if (kind === 'requestCorrection') this.given.emit({ kind, places, ...(step !== undefined && { step }) });
    else if (step !== undefined) this.given.emit({ kind, places, step });
  }
}
