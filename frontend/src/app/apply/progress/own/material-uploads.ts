import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Material } from '#shared/definition/material';
import { MaterialCard } from '../../materials/material-card';
import { OwnCaseStore } from '../case.store';
import { CaseFiles } from './case-files';

/** The materials that are handed in here, each with its files. */
@Component({
  selector: 'tb-material-uploads',
  imports: [MaterialCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (material of materials(); track material.key) {
      <tb-material-card
        [material]="material"
        [optional]="optional()"
        [files]="files.of(material.key)"
        [uploads]="uploadsOf(material.key)"
        (chosen)="files.upload(material, $event)"
        (dropped)="files.drop($event)"
        (removed)="files.leaveOut($event.id)"
      />
    }
  `,
  styles: ':host { display: grid; gap: 0.75rem; }',
})
export class MaterialUploads {
  private readonly store = inject(OwnCaseStore);
  protected readonly files = inject(CaseFiles);

  /** Keys of the materials. */
  readonly keys = input.required<readonly string[]>();
  readonly optional = input(false);

  protected readonly materials = computed((): readonly Material[] =>
    (this.store.service()?.definition.materials ?? []).filter(({ key }) => this.keys().includes(key)),
  );

  protected uploadsOf(key: string) {
    return this.files.uploads().filter(({ at }) => at === key);
  }
}
