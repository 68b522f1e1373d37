import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { Empty } from '../../ui/empty';
import { ErrorState } from '../../ui/error-state';
import { Skeleton } from '../../ui/skeleton';
import { provideDraftFieldFiles } from '../draft/draft-field-files';
import { DraftStore } from '../draft/draft.store';
import { MaterialsStep } from '../materials/materials-step';
import { ReviewStep } from '../review/review-step';
import { SubmitButton } from '../review/submit-button';
import { WIZARD_WORDS } from '../words/wizard-words';
import { ConflictPanel } from './conflict-panel';
import { focusSoon } from './focus-soon';
import { OfflineBanner } from './offline-banner';
import { PageStep } from './page-step';
import { SaveNote } from './save-note';
import { StepHead } from './step-head';

/** `/apply/drafts/:id/:step`: one step a page; without a step, where the person left. */
@Component({
  selector: 'tb-wizard-page',
  imports: [
    ConflictPanel,
    Empty,
    ErrorState,
    MaterialsStep,
    OfflineBanner,
    PageStep,
    ReviewStep,
    RouterLink,
    SaveNote,
    Skeleton,
    StepHead,
    SubmitButton,
  ],
  providers: [DraftStore, provideDraftFieldFiles()],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warn($event)', '(document:visibilitychange)': 'saveWhenHidden()' },
  templateUrl: './wizard-page.html',
  styleUrl: './wizard-page.css',
})
export class WizardPage {
  private readonly router = inject(Router);
  protected readonly store = inject(DraftStore);
  protected readonly t = injectWords(WIZARD_WORDS);
  protected readonly say = injectSay();

  readonly id = input.required<string>();
  readonly step = input<string>();
  /** Whether the person came from the check and goes back there. */
  readonly from = input<string>();
  /** The control that takes the focus. */
  readonly at = input<string>();

  private readonly pageStep = viewChild(PageStep);
  protected readonly index = computed(() =>
    Math.max(
      0,
      this.store.steps().findIndex(({ key }) => key === this.step()),
    ),
  );
  protected readonly current = computed(() => this.store.steps()[this.index()]);
  protected readonly name = computed(() => this.say(this.store.opened()?.service.definition.basics.name));
  protected readonly back = computed(() => this.store.steps()[this.index() - 1]);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.open(id));
    });
    effect(() => {
      const step = this.step();
      if (this.store.opened() === undefined || step === undefined) return;
      untracked(() => this.store.turnTo(step));
      const at = this.at();
      if (at !== undefined) focusSoon(at);
    });
    effect(() => {
      const submitted = this.store.submitted();
      if (submitted === null) return;
      untracked(() => this.store.endSaving());
      void this.router.navigate(['/my/cases', submitted.id, 'receipt'], { replaceUrl: true });
    });
  }

  protected next(): void {
    if (this.current()?.kind === 'page' && this.pageStep()?.tryLeave() === false) return;
    this.forward();
  }

  /** On to the next step, whether or not something is still to mend here: the check before submitting says it again. */
  protected forward(): void {
    this.go(this.from() === 'review' ? 'review' : this.store.steps()[this.index() + 1]?.key);
  }

  protected go(key: string | undefined): void {
    if (key !== undefined) void this.router.navigate(['/apply/drafts', this.id(), key]);
  }

  /** A browser asks before it closes a page whose changes are nowhere else. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.store.unsent() > 0 && this.store.submitted() === null) event.preventDefault();
  }

  protected saveWhenHidden(): void {
    if (document.visibilityState === 'hidden' && this.store.unsent() > 0) void this.store.saveNow();
  }

  protected async open(id: string): Promise<void> {
    await this.store.open(id);
    const opened = this.store.opened();
    if (opened === undefined) return;
    this.store.takeFiles(opened.draft.files);
    this.store.watchFrom(opened.draft.answers, opened.draft.savedAt);
    const known = this.store.steps().some(({ key }) => key === this.step());
    const left = this.store.steps().find(({ key }) => key === opened.draft.page) ?? this.store.steps()[0];
    if (!known && left) void this.router.navigate(['/apply/drafts', id, left.key], { replaceUrl: true });
  }
}
