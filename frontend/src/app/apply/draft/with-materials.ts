import { computed, inject, signal } from '@angular/core';
import { patchState, signalStoreFeature, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { FileRef } from '#shared/case/file-ref';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import { checkFiles } from '#shared/material/check-files';
import { planMaterials } from '#shared/material/plan-materials';
import { DraftClient } from '../../api/draft.client';
import type { FieldUpload } from '../../form-view/files/field-files';
import { answeredFile } from '../materials/answered-file';
import { uploadSource } from '../materials/upload-source';
import { Uploads } from '../materials/uploads';
import { draftBase } from './draft-base';

/** The materials of this applicant now, and the files that he handed in. */
export function withMaterials() {
  return signalStoreFeature(
    draftBase,
    withState({ files: [] as readonly FileRef[] }),
    withProps(() => ({ uploads: new Uploads(), removing: signal<string | undefined>(undefined) })),
    withComputed(({ opened, files, choices, evidence }) => {
      const plan = computed(() => {
        const { session, service, surroundings } = opened() ?? {};
        if (session === undefined || service === undefined || surroundings === undefined) return [];
        session.revision();
        return planMaterials(service.definition, session.answers(), surroundings, {
          evidence: evidence(),
          choices: choices(),
        });
      });
      const wanted = computed(
        () =>
          new Set(
            plan()
              .filter(({ state }) => state === 'toUpload' || state === 'optional')
              .map(({ key }) => key),
          ),
      );
      return {
        plan,
        /** What is wrong with the files; those that the answers no longer need are left out when it is submitted. */
        materialErrors: computed(() => {
          const service = opened()?.service;
          const counted = files().filter(({ material }) => wanted().has(material));
          return service === undefined ? [] : checkFiles(service.definition, plan(), counted);
        }),
      };
    }),
    withMethods((store, drafts = inject(DraftClient)) => ({
      takeFiles(files: readonly FileRef[]): void {
        patchState(store, { files });
      },
      async upload(material: string, chosen: readonly File[]): Promise<void> {
        const { draft, service } = store.opened()!;
        const definition = service.definition.materials.find(({ key }) => key === material);
        if (definition === undefined) return;
        const room = (): number => store.files().filter((file) => file.material === material).length;
        const target = { path: `/drafts/${draft.id}/files`, place: material, rule: uploadSource(definition) };
        await store.uploads.send(target, chosen, room, (file) =>
          patchState(store, ({ files }) => ({ files: [...files, file] })),
        );
      },
      /** Files of an answer: they are uploads of the draft too, but listed in the answer. */
      async sendFieldFiles(
        { pointer, place, rule }: FieldUpload,
        chosen: readonly File[],
        count: () => number,
        arrived: (file: AnsweredFile) => void,
      ): Promise<void> {
        const target = { path: `/drafts/${store.opened()!.draft.id}/files`, place, rule, at: pointer };
        await store.uploads.send(target, chosen, count, (file) => {
          patchState(store, ({ files }) => ({ files: [...files, file] }));
          arrived(answeredFile(file));
        });
      },
      async removeFile(id: string): Promise<boolean> {
        store.removing.set(id);
        try {
          await firstValueFrom(drafts.removeFile(store.opened()!.draft.id, id));
          patchState(store, ({ files }) => ({ files: files.filter((file) => file.id !== id) }));
          return true;
        } catch {
          return false;
        } finally {
          store.removing.set(undefined);
        }
      },
    })),
  );
}
