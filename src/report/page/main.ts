/** What the page runs. */
import { startApp } from './app.ts';
import { openBook } from './book.ts';

const root = document.getElementById('app');
if (root) {
  startApp(root, openBook());
  // Says to whoever measures that everything is there.
  performance.mark('ready');
  document.documentElement.dataset['ready'] = 'true';
}
