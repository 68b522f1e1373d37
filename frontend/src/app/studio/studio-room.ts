import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The studio: brings the styles that its screens share. */
@Component({
  selector: 'tb-studio-room',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: `<router-outlet />`,
  styleUrl: './studio-room.css',
})
export class StudioRoom {}
