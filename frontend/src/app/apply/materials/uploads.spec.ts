import { TestBed } from '@angular/core/testing';
import type { FileRef } from '#shared/case/file-ref';
import { of, throwError } from 'rxjs';
import { Problem } from '../../api/problem';
import { UploadClient } from '../../api/upload.client';
import { SignInAgain } from '../../session/sign-in-again';
import { Uploads } from './uploads';

const LAYOUT = {
  path: '/drafts/1/files',
  place: 'layout',
  rule: { formats: ['jpg'], maxMegabytes: 1, maxFiles: 2 },
} as const;
const photo = (name: string) => new File(['x'], name, { type: 'image/jpeg' });

describe('Uploads', () => {
  let client: jasmine.SpyObj<UploadClient>;
  let uploads: Uploads;
  let arrived: FileRef[];
  let again: boolean;

  beforeEach(() => {
    client = jasmine.createSpyObj<UploadClient>('UploadClient', ['send']);
    again = true;
    TestBed.configureTestingModule({
      providers: [
        { provide: UploadClient, useValue: client },
        { provide: SignInAgain, useValue: { ask: () => of(again) } },
      ],
    });
    uploads = TestBed.runInInjectionContext(() => new Uploads());
    arrived = [];
  });

  const send = (...files: File[]) =>
    uploads.send(
      LAYOUT,
      files,
      () => arrived.length,
      (file) => arrived.push(file),
    );

  it('takes those that arrive off the list, and stops at the most that are taken', async () => {
    client.send.and.callFake((_path, _material, { name }) => of(40, 100, { id: name } as FileRef));
    await send(photo('a'), photo('b'), photo('c'));
    expect(arrived.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(uploads.all().map(({ file, fault }) => [file.name, fault?.code])).toEqual([['c', 'count']]);
  });

  it('keeps one that was lost, to be tried again, and says the server’s words of one that was refused', async () => {
    client.send.and.returnValues(
      throwError(() => new Problem('NETWORK.UNREACHABLE', '', 0)),
      throwError(() => new Problem('FILE.TYPE_REFUSED', '不是图片', 422)),
    );
    await send(photo('a'), photo('b'));
    expect(uploads.all().map(({ fault }) => fault)).toEqual([
      { code: 'network' },
      { code: 'refused', words: '不是图片' },
    ]);
    uploads.drop(uploads.all()[0]!.id);
    expect(uploads.all().length).toBe(1);
  });

  it('asks to sign in when the session is over, and sends the same file once more', async () => {
    const over = throwError(() => new Problem('SESSION.REQUIRED', '请先登录', 401));
    client.send.and.returnValues(over, of({ id: 'a' } as FileRef), over);
    await send(photo('a'));
    expect(arrived.map(({ id }) => id)).toEqual(['a']);
    again = false;
    await send(photo('b'));
    expect(uploads.all().map(({ file, fault }) => [file.name, fault?.code])).toEqual([['b', 'refused']]);
  });
});
