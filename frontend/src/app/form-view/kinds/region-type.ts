import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { RegionField } from '#shared/definition/field-kind/region';
import { GroupFrame } from '../frame/group-frame';
import { PlaceType } from '../place-type';
import { RegionCascade } from './region-cascade';

/** A division, level by level. */
@Component({
  selector: 'tb-region-type',
  imports: [GroupFrame, RegionCascade],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-group-frame [place]="place" [run]="props.run()">
      <div class="parts">
        <tb-region-cascade
          [id]="place.id"
          [code]="code()"
          [level]="place.source.level"
          [within]="place.source.within"
          [locked]="locked()"
          [required]="place.entry().required"
          [invalid]="invalid()"
          [described]="described()"
          (chosen)="answer($event === '' ? undefined : $event)"
          (leave)="leave()"
        />
      </div>
    </tb-group-frame>
  `,
  styleUrl: './parts.css',
})
export class RegionType extends PlaceType<RegionField> {
  protected readonly code = computed(() => String(this.value() ?? ''));
}
