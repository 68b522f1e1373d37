import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import type { WizardStep } from '../draft/steps';
import { WIZARD_WORDS } from '../words/wizard-words';
import { injectStepName } from './step-names';

/** Where am I: which step of how many, what comes next, and a way to any of them. Stays in sight while scrolling. */
@Component({
  selector: 'tb-step-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './step-head.html',
  styleUrl: './step-head.css',
})
export class StepHead {
  readonly steps = input.required<readonly WizardStep[]>();
  readonly index = input.required<number>();
  readonly chosen = output<string>();

  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly name = injectStepName();
  protected readonly nextWords = computed(() => {
    const next = this.steps()[this.index() + 1];
    return next === undefined ? this.t('lastStep') : this.t('nextStep', { title: this.name(next) });
  });

  protected choose(key: string, list: HTMLDetailsElement): void {
    list.open = false;
    this.chosen.emit(key);
  }
}
