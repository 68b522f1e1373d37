import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { PlannedMaterial } from '#shared/material/material-plan';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { DraftStore } from '../draft/draft.store';
import { MATERIAL_WORDS } from '../words/material-words';
import { CommitmentText } from './commitment-text';

/** What the applicant may choose in place of handing a material in now. Nothing is chosen beforehand. */
@Component({
  selector: 'tb-choice-offers',
  imports: [CommitmentText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (offer of offers(); track offer.commitment.key) {
      <label class="tb-choice">
        <input
          type="checkbox"
          #tick
          [checked]="offer.chosen"
          (change)="choose(offer.kind, offer.commitment.key, tick.checked)"
        />
        {{ t(offer.kind === 'promise' ? 'offerPromise' : 'offerDefer', { name: say(offer.commitment.name) }) }}
      </label>
      <tb-commitment-text [commitment]="offer.commitment" [open]="offer.chosen" />
    }
  `,
  styles: ':host { display: grid; gap: 0.5rem; }',
})
export class ChoiceOffers {
  private readonly store = inject(DraftStore);

  readonly material = input.required<PlannedMaterial>();

  protected readonly t = injectWords(MATERIAL_WORDS);
  protected readonly say = injectSay();
  protected readonly offers = computed(() => {
    const { key, offers, by, state } = this.material();
    const { commitments, deferred } = this.store.choices();
    const settled = by?.kind === 'commitment' ? by.ref : undefined;
    const promise = offers?.promise ?? (state === 'promised' ? settled : undefined);
    const defer = offers?.defer ?? (state === 'deferred' ? settled : undefined);
    return [
      { kind: 'promise' as const, ref: promise, chosen: commitments.includes(promise ?? '') },
      { kind: 'defer' as const, ref: defer, chosen: deferred.includes(key) },
    ].flatMap(({ ref, ...offer }) => {
      const commitment = this.store.opened()?.service.definition.commitments?.find((one) => one.key === ref);
      return commitment === undefined ? [] : [{ ...offer, commitment }];
    });
  });

  protected choose(kind: 'promise' | 'defer', commitment: string, wanted: boolean): void {
    if (kind === 'promise') this.store.promise(commitment, wanted);
    else this.store.defer(this.material().key, wanted);
  }
}
