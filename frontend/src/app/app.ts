import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { NoticeList } from './shell/notice-list';

@Component({
  selector: 'tb-root',
  imports: [RouterOutlet, NoticeList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<router-outlet /><tb-notice-list />`,
})
export class App {}
