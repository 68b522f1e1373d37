import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand } from '#shared/case/case-command';
import { firstValueFrom } from 'rxjs';
import { injectWords } from '../../i18n/translator';
import { Session } from '../../session/session';
import { Dialogs } from '../../ui/dialogs';
import { CommandDialog, type CommandQuestion } from './command-dialog';
import { STAFF_COMMANDS } from './command-table';
import { COMMAND_WORDS } from './command-words';

type Offered = (typeof STAFF_COMMANDS)[number];

/** What else may be done at a step: what the case waits for in sight, the rest under "more". One small dialog each. */
@Component({
  selector: 'tb-command-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (command of awaited(); track command.kind) {
      <button
        type="button"
        class="tb-button tb-button-primary tb-button-block"
        [disabled]="sending()"
        (click)="ask(command)"
      >
        {{ nameOf(command) }}
      </button>
    }
    @if (others().length > 0) {
      <details>
        <summary>{{ t('more') }}</summary>
        <ul>
          @for (command of others(); track command.kind) {
            <li>
              <button type="button" class="tb-link" [disabled]="sending()" (click)="ask(command)">
                {{ nameOf(command) }}
              </button>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styleUrl: './command-menu.css',
})
export class CommandMenu {
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(Session);

  readonly view = input.required<CaseView>();
  readonly service = input.required<ServiceView>();
  /** Key of the open step. */
  readonly key = input.required<string>();
  readonly sending = input(false);
  readonly given = output<CaseCommand>();

  protected readonly t = injectWords(COMMAND_WORDS);
  private readonly offered = computed(() => {
    const kinds = new Set(this.view().commands.flatMap(({ kind, step }) => (step === this.key() ? [kind] : [])));
    return STAFF_COMMANDS.filter(({ kind }) => kinds.has(kind));
  });
  protected readonly awaited = computed(() => this.offered().filter(({ awaited }) => awaited));
  protected readonly others = computed(() => this.offered().filter(({ awaited }) => !awaited));

  protected nameOf({ kind }: Offered): string {
    return this.t(`kind.${kind}`);
  }

  protected async ask(command: Offered): Promise<void> {
    const place = {
      view: this.view(),
      service: this.service(),
      step: this.key(),
      posts: (this.session.person()?.posts ?? []).map(({ key }) => key),
    };
    const dialog = this.dialogs.open<CaseCommand, CommandQuestion, CommandDialog>(CommandDialog, {
      data: { command, place },
      labelledBy: 'command-title',
    });
    const made = await firstValueFrom(dialog.closed);
    if (made !== undefined) this.given.emit(made);
  }
}
