import { provideZonelessChangeDetection } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideWords } from '../i18n/provide-words';
import { FormSession } from './form-session';
import { PageView } from './page-view';
import { provideFormView } from './provide-form-view';
import { sampleSession } from './testing/sample';

describe('A page of a form', () => {
  let fixture: ComponentFixture<PageView>;
  let session: FormSession;

  async function show(answers = {}, page = 0): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), provideWords(), provideFormView()],
    });
    session = sampleSession(answers);
    fixture = TestBed.createComponent(PageView);
    fixture.componentRef.setInput('session', session);
    fixture.componentRef.setInput('page', session.form.pages[page]);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  const input = (root: HTMLElement, id: string) => root.querySelector<HTMLInputElement>(`#${id}`)!;

  async function type(control: HTMLInputElement, text: string): Promise<void> {
    control.value = text;
    control.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  it('labels every control and ties its hint to it', async () => {
    const root = await show();
    const name = input(root, 'q-name');
    expect(name.labels?.[0]?.textContent).toContain('名称');
    expect(name.getAttribute('aria-describedby')).toContain('q-name-hint');
    expect(root.querySelector('#q-name-hint')?.textContent).toContain('与执照一致');
    expect(name.getAttribute('aria-required')).toBe('true');
  });

  it('mounts only what is visible', async () => {
    const root = await show();
    expect(root.querySelector('tb-yes-no-type')).toBeNull();
    input(root, 'q-projects-cold').click();
    await fixture.whenStable();
    expect(root.querySelector('tb-yes-no-type')).not.toBeNull();
    expect(root.textContent).toContain('多问 2 项');
  });

  it('keeps the answer of a question that goes and comes back', async () => {
    const root = await show({ projects: ['cold'], coldArea: 8 });
    expect(input(root, 'q-coldArea').value).toBe('8');
    input(root, 'q-projects-cold').click();
    await fixture.whenStable();
    expect(root.querySelector('#q-coldArea')).toBeNull();
    input(root, 'q-projects-cold').click();
    await fixture.whenStable();
    expect(input(root, 'q-coldArea').value).toBe('8');
  });

  it('says an issue above the control on leaving, and takes it away while one types', async () => {
    const root = await show();
    const total = input(root, 'q-total');
    await type(total, 'abc');
    expect(root.querySelector('#q-total-issue')).toBeNull();
    total.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(total.getAttribute('aria-invalid')).toBe('true');
    expect(total.getAttribute('aria-describedby')).toContain('q-total-issue');
    const issue = root.querySelector('#q-total-issue')!;
    expect(issue.compareDocumentPosition(total) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await type(total, '30');
    expect(root.querySelector('#q-total-issue')).toBeNull();
    expect<unknown>(session.answers()['total']).toBe(30);
  });

  it('keeps the very control while its answer is typed, so that the focus stays', async () => {
    const root = await show();
    const total = input(root, 'q-total');
    total.focus();
    await type(total, '3');
    await type(total, '30');
    expect(input(root, 'q-total')).toBe(total);
    expect(document.activeElement).toBe(total);
  });

  it('reads a group as a fieldset whose legend is the question', async () => {
    const root = await show({ projects: ['cold'] });
    const group = root.querySelector('tb-yes-no-type fieldset')!;
    expect(group.getAttribute('role')).toBe('radiogroup');
    expect(group.querySelector('legend')?.textContent).toContain('有专间吗');
    expect(root.querySelector<HTMLInputElement>('#q-coldRoom')?.checked).toBeFalse();
  });

  it('leaves a row that nothing was written into out, and offers a deleted one back', async () => {
    const root = await show({ managers: [{ name: '甲' }] }, 1);
    const [edit, remove] = root.querySelectorAll<HTMLButtonElement>('.row button');
    expect(edit?.getAttribute('aria-label')).toBe('改 管理人员 1');
    remove!.click();
    await fixture.whenStable();
    expect(root.querySelectorAll('.row').length).toBe(0);
    root.querySelector<HTMLButtonElement>('tb-undo-line button')!.click();
    await fixture.whenStable();
    expect(root.querySelector('.row')?.textContent).toContain('甲');
  });
});
