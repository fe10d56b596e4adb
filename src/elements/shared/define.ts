import { warnOnce } from '../../scope/warn.js';

interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element. A tag that the same version has taken already is left as it is, silently; one that another
 * version or another library has taken gives one warning. Real errors (a bad tag, a class in use) are thrown.
 */
export function define(tag: string, element: VersionedElement, registry: CustomElementRegistry = customElements): void {
  const taken = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!taken) {
    registry.define(tag, element);
  } else if (taken.version !== element.version) {
    warnOnce(
      `<${tag}> is already defined by ${taken.version ? `dn-widgets ${taken.version}` : 'another library'}; ` +
        `dn-widgets ${element.version} leaves it. Load one version on a page.`,
    );
  }
}
