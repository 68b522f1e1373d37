import { computed, inject, signal } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { sameJson } from '#shared/kernel/json';
import type { FileRef } from '#shared/case/file-ref';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import type { CaseCommand } from '#shared/case/case-command';
import type { CorrectionPlace } from '#shared/case/correction';
import { Session } from '../../session/session';
import { UnsentAnswers } from '../draft/unsent-answers';
import type { FieldUpload } from '../../form-view/files/field-files';
import { answeredFile } from '../materials/answered-file';
import { uploadSource } from '../materials/upload-source';
import { Uploads } from '../materials/uploads';
import { OwnCaseStore, type Given } from '../progress/case.store';
import { type CorrectionForm, arisenIn, mendedAnswers, openCorrection, openIssues } from './correction-form';

/** Answering a correction: the told places as a form, the told materials as files, counted while one mends. */
export const CorrectionStore = signalStore(
  withState({ files: [] as readonly FileRef[], tried: false }),
  withProps((_, own = inject(OwnCaseStore)) => ({
    own,
    form: signal<CorrectionForm | undefined>(undefined),
    uploads: new Uploads(),
  })),
  withComputed(({ form, files, own }) => {
    const filesOf = (material: string, all: readonly FileRef[]): readonly string[] =>
      all.filter((file) => file.material === material).map(({ id }) => id);
    const mended = ({ field, material }: CorrectionPlace): boolean => {
      const opened = form();
      if (opened === undefined) return false;
      if (material !== undefined) {
        const now = filesOf(material, files());
        return now.length > 0 && !sameJson(now, filesOf(material, own.view()?.state.files ?? []));
      }
      const wrong = openIssues(opened).some(
        ({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`),
      );
      return !wrong && field !== undefined && field in mendedAnswers(opened);
    };
    return {
      places: computed(() => (form()?.places ?? []).map((place) => ({ place, mended: mended(place) }))),
      arisen: computed(() => {
        const opened = form();
        return opened === undefined ? [] : arisenIn(opened);
      }),
      issues: computed(() => {
        const opened = form();
        return opened === undefined ? [] : openIssues(opened);
      }),
    };
  }),
  withComputed(({ places, issues }) => ({
    left: computed(() => Math.max(places().filter(({ mended }) => !mended).length, issues().length > 0 ? 1 : 0)),
  })),
  withMethods((store, unsent = inject(UnsentAnswers), person = inject(Session).person) => ({
    async open(id: string): Promise<void> {
      await store.own.load(id);
      const view = store.own.view();
      const service = store.own.service();
      if (view === null || service === null || view.state.status !== 'correcting') return store.form.set(undefined);
      const kept = unsent.read(id, person()?.account ?? '');
      store.form.set(openCorrection(view, service, kept?.answers));
      patchState(store, { files: view.state.files, tried: false });
    },
    /** Keeps what was mended so far on this device, until it is handed back. */
    keep(): void {
      const form = store.form();
      const view = store.own.view();
      if (form === undefined || view === null) return;
      const account = person()?.account ?? '';
      unsent.keep(view.id, { account, base: form.before, answers: mendedAnswers(form), at: new Date().toISOString() });
    },
    async upload(material: string, chosen: readonly File[]): Promise<void> {
      const definition = store.own.service()?.definition.materials.find(({ key }) => key === material);
      if (definition === undefined) return;
      const count = (): number => store.files().filter((file) => file.material === material).length;
      const target = { path: `/cases/${store.own.view()!.id}/files`, place: material, rule: uploadSource(definition) };
      await store.uploads.send(target, chosen, count, (file) =>
        patchState(store, ({ files }) => ({ files: [...files, file] })),
      );
    },
    /** Files of a told answer: the case keeps them, the answer lists them. */
    sendFieldFiles(
      { pointer, place, rule }: FieldUpload,
      chosen: readonly File[],
      count: () => number,
      arrived: (file: AnsweredFile) => void,
    ): Promise<void> {
      const target = { path: `/cases/${store.own.view()!.id}/files`, place, rule, at: pointer };
      return store.uploads.send(target, chosen, count, (file) => arrived(answeredFile(file)));
    },
    /** The file is not handed in again; the case keeps it in its history. */
    leaveOut(id: string): void {
      patchState(store, ({ files }) => ({ files: files.filter((file) => file.id !== id) }));
    },
    tryInVain(): void {
      store.form()?.session.reveal(store.issues());
      patchState(store, { tried: true });
    },
    async handBack(): Promise<Given> {
      const form = store.form()!;
      const told = new Set(form.places.flatMap(({ material }) => material ?? []));
      const files = store
        .files()
        .filter(({ material }) => told.has(material))
        .map(({ id }) => id);
      const answers = mendedAnswers(form) as Extract<CaseCommand, { kind: 'correct' }>['answers'];
      const given = await store.own.give({ kind: 'correct', answers, files });
      if (given === 'done') unsent.clear(store.own.view()!.id);
      return given;
    },
  })),
);
