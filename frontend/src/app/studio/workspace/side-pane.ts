import { BreakpointObserver } from '@angular/cdk/layout';
import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  TemplateRef,
  contentChild,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NzDrawerModule } from 'ng-zorro-antd/drawer';
import { map } from 'rxjs';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Jump } from './jump';
import { WORKSPACE_WORDS } from './words';

/** The panel at the right of a part: beside it where there is room, else a drawer that opens by its button, by `show()` and when something is jumped to. */
@Component({
  selector: 'tb-side-pane',
  imports: [Icon, NgTemplateOutlet, NzDrawerModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.wide]': 'wide()' },
  templateUrl: './side-pane.html',
  styleUrl: './side-pane.css',
})
export class SidePane {
  readonly label = input.required<string>();

  protected readonly t = injectWords(WORKSPACE_WORDS);
  protected readonly inside = contentChild.required(TemplateRef);
  protected readonly open = signal(false);
  protected readonly wide = toSignal(
    inject(BreakpointObserver)
      .observe('(min-width: 80rem)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );

  constructor() {
    const { landed } = inject(Jump);
    const before = landed();
    effect(() => {
      if (landed() > before) untracked(() => this.show());
    });
  }

  /** Brings the panel before the eyes; nothing to do where it always is. */
  show(): void {
    if (!this.wide()) this.open.set(true);
  }
}
