import { Injector, inject, signal } from '@angular/core';
import type { FileRef } from '#shared/case/file-ref';
import { catchError, switchMap, throwError } from 'rxjs';
import { toProblem } from '../../api/problem';
import { UploadClient } from '../../api/upload.client';
import { SignInAgain } from '../../session/sign-in-again';
import { type UploadRule, faultOf } from '../../form-view/files/file-fault';
import type { Upload } from '../../form-view/files/upload';

/** Where files are sent, what for, and what is taken there. */
export interface UploadTarget {
  /** Of the API, e.g. /drafts/<id>/files. */
  readonly path: string;
  /** The key of a material, or the place of a question. */
  readonly place: string;
  readonly rule: UploadRule | undefined;
  /** What the uploads are listed under; absent means the place. */
  readonly at?: string;
}

/** Sends files one after the other with their progress; needs an injection context to be made. */
export class Uploads {
  private readonly client = inject(UploadClient);
  private readonly injector = inject(Injector);
  private readonly list = signal<readonly Upload[]>([]);
  private last = 0;

  readonly all = this.list.asReadonly();

  /** Sends what can be sent. `count` says how many files are there already; `arrived` takes each that arrived. */
  async send(
    target: UploadTarget,
    files: readonly File[],
    count: () => number,
    arrived: (file: FileRef) => void,
  ): Promise<void> {
    for (const file of files) {
      const fault = faultOf(file, target.rule, count());
      const upload: Upload = {
        id: ++this.last,
        at: target.at ?? target.place,
        file,
        percent: 0,
        ...(fault && { fault }),
      };
      this.list.update((all) => [...all, upload]);
      if (fault === undefined) await this.run(target, upload, arrived);
    }
  }

  /** Takes an upload that failed off the list, e.g. to try it again. */
  drop(id: number): void {
    this.list.update((all) => all.filter((upload) => upload.id !== id));
  }

  private run({ path, place }: UploadTarget, { id, file }: Upload, arrived: (file: FileRef) => void): Promise<void> {
    return new Promise((done) =>
      this.sending(path, place, file).subscribe({
        next: (news) => {
          if (typeof news === 'number') return this.change(id, { percent: news });
          this.drop(id);
          arrived(news);
        },
        error: (cause: unknown) => {
          const problem = toProblem(cause);
          this.change(id, { fault: problem.unknown ? { code: 'network' } : { code: 'refused', words: problem.title } });
          done();
        },
        complete: done,
      }),
    );
  }

  /** Files do not pass the interceptors: a session that is over is asked for here, then the file goes out once more. */
  private sending(path: string, place: string, file: File) {
    const send = () => this.client.send(path, place, file);
    return send().pipe(
      catchError((cause: unknown) => {
        if (toProblem(cause).status !== 401) return throwError(() => cause);
        return this.injector
          .get(SignInAgain)
          .ask()
          .pipe(switchMap((again) => (again ? send() : throwError(() => cause))));
      }),
    );
  }

  private change(id: number, part: Partial<Upload>): void {
    this.list.update((all) => all.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)));
  }
}
