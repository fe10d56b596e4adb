import { Script } from 'node:vm';

/**
 * Whether a name is a valid identifier in a module.
 * @param {string} name
 */
export function isIdentifier(name) {
  try {
    new Script(`'use strict'; async () => { const ${name} = 0; }`);
    return true;
  } catch {
    return false;
  }
}
