const TRIES = 20;

/** Moves the focus to a control that the next renderings will bring; gives up after a second. */
export function focusSoon(id: string, tries = TRIES): void {
  const control = document.getElementById(id);
  if (control !== null) {
    control.focus();
    control.scrollIntoView({ block: 'center' });
  } else if (tries > 0) setTimeout(() => focusSoon(id, tries - 1), 50);
}
