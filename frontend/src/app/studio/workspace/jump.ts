import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Pointer, stepsOf } from '#shared/kernel/pointer';
import { controlId } from '../bound/place';
import { StudioStore } from '../store/studio.store';

/** The tab that shows each part of a definition. */
const TAB_OF: Readonly<Record<string, string>> = {
  basics: 'basics',
  form: 'form',
  fees: 'basics',
  situations: 'situations',
  codeLists: 'situations',
  materials: 'materials',
  commitments: 'materials',
  chain: 'chain',
  clocks: 'clocks',
  documents: 'documents',
  results: 'documents',
};

/** Leads to a place of the definition: its tab, its entry, and the control that changes it. */
@Injectable()
export class Jump {
  private readonly store = inject(StudioStore);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  private last = -1;
  private readonly landings = signal(0);
  /** Grows with every place that was jumped to, so that the panel that changes it can show itself. */
  readonly landed = this.landings.asReadonly();

  async to(pointer: Pointer): Promise<void> {
    const tab = TAB_OF[stepsOf(pointer)[0] ?? ''] ?? 'check';
    this.store.select(pointer);
    await this.router.navigate(['/studio', this.store.item(), tab]);
    this.landings.update((count) => count + 1);
    setTimeout(() => this.focus(pointer), 60);
  }

  /** The next finding after the one that was last jumped to; errors first. */
  toNextFinding(): void {
    const findings = this.store.findings();
    if (findings.length === 0) return;
    this.last = (this.last + 1) % findings.length;
    void this.to(findings[this.last]?.pointer ?? '');
  }

  /** Focuses the control of the place, or of the nearest place around it that has one. */
  private focus(pointer: Pointer): void {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const control = this.page.getElementById(controlId(at));
      if (control === null) continue;
      unfold(control);
      control.focus();
      control.scrollIntoView({ block: 'nearest' });
      return;
    }
  }
}

/** What folds the control away is opened, from the inside out. */
function unfold(control: Element): void {
  for (let fold = control.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}
