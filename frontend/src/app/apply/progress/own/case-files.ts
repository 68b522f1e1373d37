import { Injectable, type Provider, inject, signal } from '@angular/core';
import type { FileRef } from '#shared/case/file-ref';
import type { Material } from '#shared/definition/material';
import { FIELD_FILES, type FieldFiles } from '../../../form-view/files/field-files';
import { answeredFile } from '../../materials/answered-file';
import { uploadSource } from '../../materials/upload-source';
import { Uploads } from '../../materials/uploads';
import { OwnCaseStore } from '../case.store';

/** Files that the applicant has uploaded to his case and not yet handed in. */
@Injectable()
export class CaseFiles implements FieldFiles {
  private readonly store = inject(OwnCaseStore);
  private readonly bench = new Uploads();
  private readonly list = signal<readonly FileRef[]>([]);

  readonly files = this.list.asReadonly();
  readonly uploads = this.bench.all;

  /** Uploads files for a material. */
  async upload(material: Material, chosen: readonly File[]): Promise<void> {
    const count = (): number => this.of(material.key).length;
    const target = { path: this.path(), place: material.key, rule: uploadSource(material) };
    await this.bench.send(target, chosen, count, (file) => this.list.update((files) => [...files, file]));
  }

  of(material: string): readonly FileRef[] {
    return this.list().filter((file) => file.material === material);
  }

  /** The file is not handed in. */
  leaveOut(id: string): void {
    this.list.update((files) => files.filter((file) => file.id !== id));
  }

  /** Everything here was handed in. */
  clear(): void {
    this.list.set([]);
  }

  readonly send: FieldFiles['send'] = ({ pointer, place, rule }, chosen, count, arrived) =>
    this.bench.send({ path: this.path(), place, rule, at: pointer }, chosen, count, (file) =>
      arrived(answeredFile(file)),
    );

  readonly drop = (id: number): void => this.bench.drop(id);

  /** The case keeps what was uploaded to it. */
  readonly forget = (): void => undefined;

  private path(): string {
    return `/cases/${this.store.view()!.id}/files`;
  }
}

/** Files of a step of his own, or of what he supplies. Needs the store of the case. */
export function provideCaseFiles(): Provider[] {
  return [CaseFiles, { provide: FIELD_FILES, useExisting: CaseFiles }];
}
