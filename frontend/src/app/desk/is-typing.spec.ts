import { isTyping } from './is-typing';

describe('keys of the desk', () => {
  const press = (element: HTMLElement, more: KeyboardEventInit = {}): boolean => {
    document.body.append(element);
    let typing = false;
    element.addEventListener('keydown', (event) => (typing = isTyping(event)));
    element.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ...more }));
    element.remove();
    return typing;
  };

  const input = (type: string): HTMLInputElement => Object.assign(document.createElement('input'), { type });

  it('rest in whatever takes text', () => {
    expect(press(input('text'))).toBeTrue();
    expect(press(input('search'))).toBeTrue();
    expect(press(document.createElement('textarea'))).toBeTrue();
    expect(press(document.createElement('select'))).toBeTrue();
  });

  it('work on a button and on a choice', () => {
    expect(press(document.createElement('button'))).toBeFalse();
    expect(press(input('radio'))).toBeFalse();
  });

  it('leave the keys of the browser alone', () => {
    expect(press(document.createElement('button'), { ctrlKey: true })).toBeTrue();
  });
});
