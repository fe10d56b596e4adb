/** Whether a sandboxed frame around a window lacks a permission, as far as the frame can be accessed. */
export function isSandboxedWithout(permission: string, { frameElement, parent }: Window = window): boolean {
  if (!frameElement) return false;
  const { sandbox } = frameElement as HTMLIFrameElement;
  const isLacking = frameElement.hasAttribute('sandbox') && !sandbox.contains(permission);
  return isLacking || isSandboxedWithout(permission, parent);
}

/** Whether the page is in a sandbox that gives it an opaque origin: from there the frame can't be accessed. */
export const isOpaque = (): boolean => origin === 'null' && location.protocol !== 'file:';
