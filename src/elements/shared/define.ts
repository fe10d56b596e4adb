import { logOnce } from '../../runtime/log-once.js';
import { isSupported } from './browser-support.js';
import { whileUpgrading } from './swallowed-content.js';

interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element. If the same version has registered the tag already, it does nothing; if another version has, it
 * warns once with both versions; if another library has, it warns with the tag. Other errors (an invalid tag, a class
 * in use) are thrown. In an unsupported browser it registers nothing.
 */
export function define(tag: string, element: VersionedElement, registry?: CustomElementRegistry): void {
  if (isSupported()) register(tag, element, registry ?? customElements);
}

function register(tag: string, element: VersionedElement, registry: CustomElementRegistry): void {
  const taken = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!taken) {
    whileUpgrading(() => registry.define(tag, element));
  } else if (!taken.version) {
    logOnce(`<${tag}> is already defined by another library; dn-widgets ${element.version} leaves it.`);
  } else if (taken.version !== element.version) {
    logOnce(
      `dn-widgets ${taken.version} is already on this page; dn-widgets ${element.version} leaves its elements to it. Load one version.`,
    );
  }
}
