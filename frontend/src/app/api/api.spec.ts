import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { Api } from './api';
import { problemInterceptor } from './problem.interceptor';

describe('Api', () => {
  let api: Api;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    api = TestBed.inject(Api);
    server = TestBed.inject(HttpTestingController);
  });

  afterEach(() => server.verify());

  it('reads a value with its ETag and sends it back as If-Match', async () => {
    const read = firstValueFrom(api.read<{ a: number }>('/drafts/1'));
    server.expectOne('/api/drafts/1').flush({ a: 1 }, { headers: { ETag: '"7"' } });
    const { value, etag } = await read;
    expect(value).toEqual({ a: 1 });

    const saved = firstValueFrom(api.write<unknown>('PUT', '/drafts/1', { a: 2 }, { etag }));
    const request = server.expectOne({ method: 'PUT', url: '/api/drafts/1' });
    expect(request.request.headers.get('If-Match')).toBe('"7"');
    request.flush({}, { headers: { ETag: '"8"' } });
    expect((await saved).etag).toBe('"8"');
  });

  it('sends the key of a command and only the queries that are given', () => {
    api.send('POST', '/cases', {}, { key: 'k1', query: { limit: 5, cursor: undefined } }).subscribe();
    const request = server.expectOne('/api/cases?limit=5');
    expect(request.request.headers.get('Idempotency-Key')).toBe('k1');
    expect(request.request.headers.has('If-Match')).toBeFalse();
    request.flush({});
  });

  it('fails with a Problem', async () => {
    const read = firstValueFrom(api.get('/cases/1'));
    server
      .expectOne('/api/cases/1')
      .flush({ code: 'CASE.NOT_FOUND', title: '' }, { status: 404, statusText: 'Not Found' });
    await expectAsync(read).toBeRejectedWith(
      jasmine.objectContaining({ name: 'Problem', code: 'CASE.NOT_FOUND', status: 404 }),
    );
  });
});
