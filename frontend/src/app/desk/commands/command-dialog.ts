import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { CaseCommand } from '#shared/case/case-command';
import { injectList } from '../../i18n/list-words';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { UI_WORDS } from '../../ui/words';
import { injectPostName } from '../post-name';
import { type Entered, buildCommand, openFields } from './build-command';
import type { CommandField, StaffCommand, StaffCommandKind } from './command-table';
import { COMMAND_WORDS } from './command-words';
import { type CommandPlace, type FieldChoice, fieldChoices } from './field-choices';

export interface CommandQuestion {
  readonly command: StaffCommand & { readonly kind: StaffCommandKind };
  readonly place: CommandPlace;
}

/** Asks what a command needs, as its line of the table says; closes with the command, or with nothing. */
@Component({
  selector: 'tb-command-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './command-dialog.html',
  styleUrl: './command-dialog.css',
})
export class CommandDialog {
  protected readonly dialog = inject<DialogRef<CaseCommand>>(DialogRef);
  protected readonly asked = inject<CommandQuestion>(DIALOG_DATA);
  protected readonly t = injectWords(COMMAND_WORDS);
  protected readonly u = injectWords(UI_WORDS);
  private readonly say = injectSay();
  private readonly list = injectList();
  private readonly postName = injectPostName();

  protected readonly fields = computed(() =>
    this.asked.command.fields.map((field) => ({
      ...field,
      id: `command-${field.name}`,
      choices: fieldChoices(this.asked.command.kind, field, this.asked.place).map((choice) => ({
        key: choice.key,
        name: this.nameOf(field, choice),
      })),
    })),
  );
  /** Where there is only one thing to choose it is chosen. */
  protected readonly entered = signal<Entered>({});
  protected readonly values = computed<Entered>(() => ({
    ...Object.fromEntries(
      this.fields().flatMap(({ name, choices }) => (choices.length === 1 ? [[name, choices[0]!.key]] : [])),
    ),
    ...this.entered(),
  }));
  protected readonly lacks = computed(() => {
    const open = openFields(this.asked.command, this.values());
    return open.length === 0
      ? ''
      : this.t('lacks', { fields: this.list(open.map(({ label }) => this.t(`field.${label}`))) });
  });

  protected enter(name: string, value: string): void {
    this.entered.update((all) => ({ ...all, [name]: value }));
  }

  protected submit(): void {
    if (this.lacks()) return;
    this.dialog.close(buildCommand(this.asked.command, this.asked.place.step, this.values()));
  }

  private nameOf({ kind }: CommandField, { key, name }: FieldChoice): string {
    return kind === 'post' ? this.postName(key) : this.say(name) || key;
  }
}
