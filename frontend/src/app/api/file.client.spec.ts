import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { FileClient } from './file.client';

describe('FileClient', () => {
  const URL = '/api/certificates/c1/file';
  let http: HttpTestingController;
  let files: FileClient;

  beforeEach(() => {
    jasmine.clock().install();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    files = TestBed.inject(FileClient);
  });
  afterEach(() => jasmine.clock().uninstall());

  it('asks again while a paper is being printed', () => {
    let size: number | undefined;
    files.certificate('c1').subscribe((blob) => (size = blob.size));
    http.expectOne(URL).flush(new Blob(), { status: 409, statusText: 'Conflict' });
    expect(size).toBeUndefined();
    jasmine.clock().tick(700);
    http.expectOne(URL).flush(new Blob(['pdf']));
    expect(size).toBe(3);
  });

  it('fails at once with anything else', () => {
    let failed = false;
    files.certificate('c1').subscribe({ error: () => (failed = true) });
    http.expectOne(URL).flush(new Blob(), { status: 404, statusText: 'Not Found' });
    expect(failed).toBeTrue();
    jasmine.clock().tick(700);
    http.expectNone(URL);
  });
});
