/** Keys for those who do not like to reach for the mouse. */
import type { Frame } from './frame.ts';

/** What keys can do. */
export interface Doings {
  readonly frame: Frame;
  /** Goes to the next item (1) or the one before (-1). */
  readonly step: (by: 1 | -1) => void;
  /** Opens what is looked at. */
  readonly open: () => void;
  readonly back: () => void;
}

/** Listens as long as the page is there. */
export function listenToKeys(doings: Doings): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || doings.frame.help.open) return;
    const isTyping =
      event.target instanceof Element && event.target.matches('input:not([type="checkbox"]), select, textarea');
    if (isTyping) {
      if (event.key === 'Escape') (event.target as HTMLElement).blur();
      return;
    }
    if (did(event, doings)) event.preventDefault();
  });
}

function did({ key, target }: KeyboardEvent, { frame, step, open, back }: Doings): boolean {
  if (key === '/') {
    frame.search.focus();
    frame.search.select();
  } else if (key === '?') frame.help.showModal();
  else if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else if (key === 'Escape') back();
  else if (key === 'Enter' && target instanceof Element && target.matches('.card')) open();
  else return false;
  return true;
}
