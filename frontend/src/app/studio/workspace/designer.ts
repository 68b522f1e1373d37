import { Injectable, inject } from '@angular/core';
import type { Step } from '#shared/definition/chain';
import type { FormElement } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { injectSay } from '../../i18n/text-voice';
import { LanguageChoice } from '../../i18n/language-choice';
import { injectWords } from '../../i18n/translator';
import { Announcer } from '../../ui/announcer';
import { Dialogs } from '../../ui/dialogs';
import { addElement } from '../edit/add-element';
import { addEntry } from '../edit/add-entry';
import { addPage } from '../edit/add-page';
import { addSection } from '../edit/add-section';
import type { Command } from '../edit/command';
import { copyElement } from '../edit/copy-element';
import { insertStep } from '../edit/insert-step';
import { entryOf } from '../edit/list-entry';
import { moveElement } from '../edit/move-element';
import { moveEntry } from '../edit/move-entry';
import { valueAt } from '../edit/patch';
import { removeElement } from '../edit/remove-element';
import { removeEntry } from '../edit/remove-entry';
import { type StepRemoval, removeStep } from '../edit/remove-step';
import { nameOf, placeIn } from '../place/place-words';
import { isStepPlace } from '../place/step-place';
import { StudioStore } from '../store/studio.store';
import { WORKSPACE_WORDS } from './words';

/** The deeds of a designer, from wherever they are asked for: each is one edit, asks first where something would break, and is announced. */
@Injectable()
export class Designer {
  private readonly store = inject(StudioStore);
  private readonly dialogs = inject(Dialogs);
  private readonly announcer = inject(Announcer);
  private readonly choice = inject(LanguageChoice);
  private readonly say = injectSay();
  private readonly t = injectWords(WORKSPACE_WORDS);

  readonly readOnly = this.store.readOnly;

  addElement(list: Pointer, index: number, element: FormElement): void {
    this.do((definition) => addElement(definition, list, index, element));
  }

  addPage(after: number): void {
    this.do((definition) => addPage(definition, after));
  }

  addSection(page: Pointer, index: number): void {
    this.do((definition) => addSection(definition, page, index));
  }

  /** Adds an entry at the end of a list; where it has a key, the key becomes fresh. */
  add(list: Pointer, entry: object): void {
    this.do((definition) => addEntry(definition, list, this.lengthOf(list), entry));
  }

  insert(list: Pointer, index: number, entry: object): void {
    this.do((definition) => addEntry(definition, list, index, entry));
  }

  copy(at: Pointer): void {
    this.do((definition) => copyElement(definition, at));
  }

  move(at: Pointer, list: Pointer, index: number): void {
    this.do((definition) => moveElement(definition, at, list, index));
    this.announceMove();
  }

  /** Moves an entry up (negative) or down in its own list. */
  shift(at: Pointer, by: number): void {
    this.do((definition) => moveEntry(definition, at, by));
    this.announceMove();
  }

  /** Puts a step into the chain behind another one, or behind the intake, and leads the way through it. */
  insertStep(after: Pointer, step: Step): void {
    this.do((definition) => insertStep(definition, after, step));
  }

  /** Takes something out after showing who uses it. Whether it is gone. */
  async remove(at: Pointer): Promise<boolean> {
    const definition = this.store.definition();
    if (definition === undefined || this.store.readOnly()) return false;
    const rewired = isStepPlace(at) ? removeStep(definition, at) : undefined;
    if (rewired !== undefined) return this.removeStep(at, rewired);
    const removal = /^\/form\/(?!.*\/(options|checks)\/)/.test(at)
      ? removeElement(definition, at)
      : removeEntry(definition, at);
    if (removal === undefined) return false;
    const name = this.nameAt(at);
    if (removal.uses.length > 0) {
      const places = [...new Set(removal.uses.map((use) => placeIn(definition, use.at, this.choice.language())))].join(
        '；',
      );
      const text = this.t('removeUsed', { count: removal.uses.length, places });
      if (
        !(await this.dialogs.confirm({
          title: this.t('removeAsk', { name }),
          text,
          act: this.t('remove'),
          tone: 'danger',
        }))
      )
        return false;
    }
    this.store.edit(removal.command);
    this.announcer.politely(this.t('removed', { name }));
    return true;
  }

  /** What people call the thing at a place. */
  nameAt(at: Pointer): string {
    const value = valueAt(this.store.definition(), at);
    return this.say(nameOf(value)) || this.say(value as never) || (value as { key?: string } | undefined)?.key || '';
  }

  undo(): void {
    const place = this.store.history().past.at(-1)?.place;
    this.store.undo();
    if (place !== undefined) this.announcer.politely(this.t('undone', { place }));
  }

  redo(): void {
    const place = this.store.history().future.at(-1)?.place;
    this.store.redo();
    if (place !== undefined) this.announcer.politely(this.t('redone', { place }));
  }

  private async removeStep(at: Pointer, { command, ways, next }: StepRemoval): Promise<boolean> {
    const name = this.nameAt(at);
    const text = this.t('removeStep', { count: ways, next: this.say(next) });
    if (
      !(await this.dialogs.confirm({
        title: this.t('removeAsk', { name }),
        text,
        act: this.t('remove'),
        tone: 'danger',
      }))
    )
      return false;
    this.store.edit(command);
    this.announcer.politely(this.t('removed', { name }));
    return true;
  }

  private do(make: (definition: NonNullable<ReturnType<StudioStore['definition']>>) => Command | undefined): void {
    const definition = this.store.definition();
    if (definition !== undefined) this.store.edit(make(definition));
  }

  private announceMove(): void {
    const at = this.store.selected();
    const entry = entryOf(at);
    if (entry === undefined) return;
    this.announcer.politely(
      this.t('moved', { name: this.nameAt(at), position: entry.index + 1, count: this.lengthOf(entry.list) }),
    );
  }

  private lengthOf(list: Pointer): number {
    return ((valueAt(this.store.definition(), list) as readonly unknown[] | undefined) ?? []).length;
  }
}
