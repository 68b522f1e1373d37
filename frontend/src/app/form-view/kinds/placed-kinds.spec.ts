import { provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { RegionView } from '#shared/api/directory';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import { provideWords } from '../../i18n/provide-words';
import { FIELD_FILES, OPEN_FILE, type FieldFiles } from '../files/field-files';
import type { FormSession } from '../form-session';
import { PageView } from '../page-view';
import { provideFormView } from '../provide-form-view';
import { REGIONS } from '../regions';
import { sampleSession } from '../testing/sample';

const region = (code: string, zh: string, parent?: string): RegionView => ({
  code,
  name: { zh },
  ...(parent !== undefined && { parent }),
});
const KNOWN = [
  region('330000', '浙江省'),
  region('330100', '杭州市', '330000'),
  region('330106', '西湖区', '330100'),
  region('330200', '宁波市', '330000'),
];
const FILE: AnsweredFile = { id: 'f1', name: '图.pdf', type: 'application/pdf', bytes: 1000, sha256: '0'.repeat(64) };
const FILES = { kind: 'file', formats: ['pdf'], maxMegabytes: 1, maxFiles: 2 };

describe('The twin of', () => {
  let fixture: ComponentFixture<PageView>;
  let session: FormSession;
  let known: readonly RegionView[];
  let sender: jasmine.SpyObj<FieldFiles> | undefined;
  let opened: AnsweredFile[];

  beforeEach(() => {
    known = KNOWN;
    sender = jasmine.createSpyObj<FieldFiles>('FieldFiles', ['send', 'drop', 'forget'], { uploads: signal([]) });
    opened = [];
  });

  async function show(more: object, answers: Answers = {}): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        provideWords(),
        provideFormView(),
        { provide: REGIONS, useValue: signal(known) },
        { provide: FIELD_FILES, useValue: sender },
        { provide: OPEN_FILE, useValue: (file: AnsweredFile) => opened.push(file) },
      ],
    });
    const element = { key: 'x', label: { zh: '某项' }, required: true, ...more };
    const form = Form.parse({
      pages: [{ key: 'page', title: { zh: '页' }, sections: [{ key: 'part', elements: [element] }] }],
    });
    session = sampleSession(answers, form);
    fixture = TestBed.createComponent(PageView);
    fixture.componentRef.setInput('session', session);
    fixture.componentRef.setInput('page', session.form.pages[0]);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const value = (): unknown => session.typed()['x'];
  const control = <E extends HTMLElement>(root: HTMLElement, id: string) => root.querySelector<E>(`#${id}`)!;

  async function set(element: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
    element.value = text;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input'));
    await fixture.whenStable();
  }

  async function press(element: HTMLElement): Promise<void> {
    element.focus();
    expect(document.activeElement).toBe(element);
    element.click();
    await fixture.whenStable();
  }

  it('a division asks level by level and answers only when it is deep enough', async () => {
    const root = await show({ kind: 'region', level: 'county' });
    await set(control<HTMLSelectElement>(root, 'q-x'), '330000');
    expect(value()).toBeUndefined();
    const cities = control<HTMLSelectElement>(root, 'q-x-level1');
    expect([...cities.options].map(({ text }) => text)).toEqual(['请选择', '杭州市', '宁波市']);
    await set(cities, '330100');
    await set(control<HTMLSelectElement>(root, 'q-x-level2'), '330106');
    expect(value()).toBe('330106');
    for (const list of root.querySelectorAll('select')) expect(list.labels.length).toBe(1);
    await set(control<HTMLSelectElement>(root, 'q-x-level1'), '330200');
    expect(value()).toBeUndefined();
  });

  it('a division stops at its level and begins inside its area', async () => {
    const root = await show({ kind: 'region', level: 'city', within: '330000' }, { x: '330200' });
    const lists = root.querySelectorAll('select');
    expect(lists.length).toBe(1);
    expect(lists[0]!.value).toBe('330200');
  });

  it('a division is typed by its code where none of its level is known', async () => {
    const root = await show({ kind: 'region', level: 'township' });
    await set(control<HTMLInputElement>(root, 'q-x'), '330106');
    control(root, 'q-x').dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(root.querySelector('.tb-issue')?.textContent.trim()).toBe('请选到乡镇街道。');
    await set(control<HTMLInputElement>(root, 'q-x'), '330106002');
    expect([value(), session.issues().length]).toEqual(['330106002', 0]);
  });

  it('a point keeps what is typed, says half a point, and draws where it lies', async () => {
    const within = { south: 30, west: 120, north: 31, east: 121 };
    const root = await show({ kind: 'mapPoint', within });
    await set(control<HTMLInputElement>(root, 'q-x'), '30.');
    expect(control<HTMLInputElement>(root, 'q-x').value).toBe('30.');
    expect<unknown>(session.issues().map(({ code }) => code)).toEqual(['FIELD.MALFORMED']);
    await set(control<HTMLInputElement>(root, 'q-x-lng'), '１２０．５');
    await set(control<HTMLInputElement>(root, 'q-x-label'), '东门');
    expect(value()).toEqual({ lat: 30, lng: 120.5, label: '东门' });
    expect(root.querySelector('circle')).not.toBeNull();
    await set(control<HTMLInputElement>(root, 'q-x-lng'), '122');
    expect(root.querySelector('circle')).toBeNull();
    control(root, 'q-x-lng').dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(control(root, 'q-x-lng').getAttribute('aria-invalid')).toBe('true');
    expect(control(root, 'q-x').getAttribute('aria-invalid')).toBeNull();
  });

  it('a point is taken from the device with six digits, or says that it was not found', async () => {
    const root = await show({ kind: 'mapPoint' });
    const located = spyOn(navigator.geolocation, 'getCurrentPosition');
    located.and.callFake((found) =>
      found({ coords: { latitude: 30.27415049, longitude: 120.1 } } as GeolocationPosition),
    );
    const button = root.querySelector('button')!;
    await press(button);
    await fixture.whenStable();
    expect(value()).toEqual({ lat: 30.27415, lng: 120.1 });
    located.and.callFake((_found, refused) => refused?.({} as GeolocationPositionError));
    await press(button);
    await fixture.whenStable();
    expect(root.textContent).toContain('没有定位成功');
    expect(value()).toEqual({ lat: 30.27415, lng: 120.1 });
  });

  it('files sends what is chosen for its own place, lists what arrives, opens and removes it', async () => {
    sender!.send.and.callFake(({ place }, _files, count, arrived) => {
      expect([place, count()]).toEqual(['field:x', 0]);
      arrived(FILE);
      return Promise.resolve();
    });
    const root = await show(FILES);
    expect(control(root, 'q-x').tagName).toBe('BUTTON');
    expect(control(root, 'q-x').getAttribute('aria-label')).toBe('选文件，某项');
    const chosen = new DataTransfer();
    chosen.items.add(new File(['x'], '图.pdf', { type: 'application/pdf' }));
    const input = root.querySelector<HTMLInputElement>('input[data-material]')!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(value()).toEqual([FILE]);
    const [open, remove] = root.querySelectorAll<HTMLButtonElement>('[data-file] button');
    await press(open!);
    expect(opened).toEqual([FILE]);
    await press(remove!);
    expect(value()).toBeUndefined();
    expect(sender!.forget).toHaveBeenCalledOnceWith('f1');
  });

  it('files cannot be sent where a form is only tried out', async () => {
    sender = undefined;
    const root = await show(FILES);
    expect(control<HTMLButtonElement>(root, 'q-x').disabled).toBeTrue();
    expect(root.textContent).toContain('不能上传');
  });

  it('a signature is typed by keyboard alone, and signed again', async () => {
    const root = await show({ kind: 'signature' });
    await press(control(root, 'q-x'));
    const name = control<HTMLInputElement>(root, 'q-x');
    expect(name.labels?.length).toBe(1);
    await set(name, ' 林晓梅 ');
    name.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(value()).toEqual({ typed: '林晓梅' });
    expect(root.querySelector('tb-signature-picture')?.textContent).toContain('林晓梅');
    expect(session.issues()).toEqual([]);
    await press(control(root, 'q-x'));
    expect(value()).toBeUndefined();
  });

  it('a signature that was drawn is shown as its strokes', async () => {
    const root = await show({ kind: 'signature' }, { x: { strokes: [[1, 2, 3, 4]], width: 10, height: 5 } });
    const svg = root.querySelector('tb-signature-picture svg')!;
    expect([svg.getAttribute('viewBox'), svg.querySelector('path')?.getAttribute('d')]).toEqual([
      '0 0 10 5',
      'M1 2L3 4',
    ]);
    expect(svg.getAttribute('aria-label')).toBe('已签名');
  });
});
