import { isServer } from 'lit';
import { english, type Language } from '../content/languages.js';
import { nothingGiven, type Scope } from './scope.js';

/** Whether there is no page: widgets are rendered to text. */
export const withoutPage: boolean = isServer;

/** What a widget is given that is rendered where there is no page. */
export interface Place {
  readonly scope: Scope;
  readonly language: Language;
}

let place: Place = { scope: nothingGiven, language: english };

export const placeWithoutPage = (): Place => place;

/** Renders widgets in a place; nothing else can run meanwhile. */
export function renderIn<T>(given: Place, render: () => T): T {
  const before = place;
  place = given;
  try {
    return render();
  } finally {
    place = before;
  }
}
