import { ClinicInput } from './clinic-input.js';
import { isObject, readJson, textOf } from './json-script.js';
import type { Scope } from './scope.js';

const label = '<script data-dn-content>';

/**
 * Creates a function that reads the head script. It can be called repeatedly; `changed` is called with the scope each time,
 * and again when changes are loaded.
 */
export function createHeadConfigReader(changed: (scope: Scope) => void): (script: HTMLScriptElement | null) => void {
  const input = new ClinicInput(label, changed);
  return (script) => {
    if (script) input.update(...parse(script));
    else input.update({}, undefined);
  };
}

/** The clinic's details, the source of its changes, and the problems found. */
function parse(script: HTMLScriptElement): Parameters<ClinicInput['update']> {
  const text = textOf(script, label);
  if (!text) return [{}, undefined];
  const read = readJson(text);
  // The loader of changes waits until the script is complete, and reports what is wrong with it.
  if (!('value' in read)) return [{}, text];
  if (!isObject(read)) {
    const reason = 'is not an object; write it as {"clinic": {…}, "changes": {…}}';
    // With its text as their source, the last changes stay in force.
    return [{}, text, [{ path: 'data-dn-content', reason }]];
  }
  const { clinic = {}, changes, ...rest } = read.value as Record<string, unknown>;
  const hasDetails = isObject({ value: clinic });
  return [
    hasDetails ? { ...(clinic as object) } : {},
    changes === undefined ? undefined : { text: JSON.stringify(changes) },
    [
      ...(hasDetails ? [] : [{ path: 'clinic', reason: 'is not an object; write it as {"phone": "…"}' }]),
      ...Object.keys(rest).map((path) => ({ path, reason: 'is unknown here; use one of clinic, changes' })),
    ],
  ];
}
