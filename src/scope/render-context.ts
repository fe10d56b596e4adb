import { english, type Language } from '../content/languages.js';
import { emptyScope, type Scope } from './scope.js';

/** The scope and language for widgets that are rendered on a server. */
export interface RenderContext {
  readonly scope: Scope;
  readonly language: Language;
}

let current: RenderContext = { scope: emptyScope, language: english };

export const renderContext = (): RenderContext => current;

/** Renders widgets in a context, synchronously. */
export function withRenderContext<T>(context: RenderContext, render: () => T): T {
  const before = current;
  current = context;
  try {
    return render();
  } finally {
    current = before;
  }
}
