import { isServer as litIsServer } from 'lit';
import { english, type Language } from '../content/languages.js';
import { emptyScope, type Scope } from './scope.js';

/** Whether there is no page: widgets are rendered to text. Lit's own is typed as `false`. */
export const isServer: boolean = litIsServer;

/** What a widget is given that is rendered where there is no page. */
export interface RenderContext {
  readonly scope: Scope;
  readonly language: Language;
}

let current: RenderContext = { scope: emptyScope, language: english };

export const renderContext = (): RenderContext => current;

/** Renders widgets in a context; nothing else can run meanwhile. */
export function withRenderContext<T>(context: RenderContext, render: () => T): T {
  const before = current;
  current = context;
  try {
    return render();
  } finally {
    current = before;
  }
}
