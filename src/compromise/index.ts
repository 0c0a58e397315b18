/**
 * A plugin for compromise: `nlp.plugin(sayso)` gives its Views `.attributions()`. It works with the copy of compromise
 * that it is given to, and loads none itself.
 */
import type { Plugin } from 'compromise/misc';
import type View from 'compromise/view/one';
import { type Attribution, type AttributionOptions, attributionsIn } from './attributions.ts';

export type { LexiconInput } from '../model/lexicon.ts';
export type { Attribution, AttributionOptions } from './attributions.ts';

/** What the plugin adds to Views. */
export interface AttributionMethods {
  /**
   * Who is said to have said what, in order of the text: the attributions of the document whose cue (where there is
   * none: whose content) has a term in this view.
   */
  attributions(options?: AttributionOptions): Attribution[];
}

declare module 'compromise/view/one' {
  // The class is the default export, and only an interface that is one too adds to it.
  export default interface View extends AttributionMethods {}
}

interface ViewClass {
  readonly prototype: View;
}

/** Adds the methods to the class of all Views. */
function api(viewClass: unknown): void {
  (viewClass as ViewClass).prototype.attributions = function attributions(this: View, options = {}) {
    return attributionsIn(this, options);
  };
}

const sayso: Plugin = { api };

export default sayso;
