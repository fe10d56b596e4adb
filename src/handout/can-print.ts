import { isOpaque, isSandboxedWithout } from './sandbox.js';

/**
 * Whether a page can print a part of itself: not in a web view without a print dialog, nor in a sandbox with an opaque
 * origin or without `allow-modals`.
 */
export function canPrint(): boolean {
  // Static HTML includes the button; it works once a script is loaded.
  if (typeof document === 'undefined') return true;
  const hasDialog = typeof (window as Partial<Window>).print === 'function';
  return hasDialog && !isOpaque() && !isSandboxedWithout('allow-modals');
}
