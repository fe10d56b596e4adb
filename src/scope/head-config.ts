import { ClinicInput } from './clinic-input.js';
import { isObject, readJson, textOf } from './json-script.js';
import type { Scope } from './scope.js';

const place = '<script data-dn-content>';

/** What reads the script that gives to the page, again and again, and tells it, again when its changes have come. */
export function headReader(changed: (scope: Scope) => void): (script: HTMLScriptElement | null) => void {
  const input = new ClinicInput(place, () => {
    changed(input.scope);
  });
  return (script) => {
    if (script) input.update(...parse(script));
    else input.update({}, undefined);
  };
}

/** The clinic's details, its changes, and what is neither. */
function parse(script: HTMLScriptElement): Parameters<ClinicInput['update']> {
  const text = textOf(script, place);
  if (!text) return [{}, undefined];
  const read = readJson(text);
  // The loader of changes waits for the rest of it, and tells what is wrong with it.
  if (!('value' in read)) return [{}, text];
  const { clinic = {}, changes, ...rest } = (isObject(read) ? read.value : {}) as Record<string, unknown>;
  const hasDetails = typeof clinic === 'object' && clinic !== null;
  return [
    hasDetails ? { ...clinic } : {},
    changes === undefined ? undefined : { text: JSON.stringify(changes) },
    [
      ...(hasDetails ? [] : [{ path: 'clinic', reason: 'is not an object; write it as {"phone": "…"}' }]),
      ...Object.keys(rest).map((path) => ({ path, reason: 'is unknown here; use one of clinic, changes' })),
    ],
  ];
}
