import { validate } from '../content/changes/validate.js';
import type { Changes } from '../content/changes/schema/changes.js';
import { validateDetails, type DetailValues } from '../content/details.js';
import { baseOf, languageFor, languages } from '../content/languages.js';
import type { Problem } from '../content/problem.js';
import { webAddressReason } from '../content/web-address.js';
import { Widget } from '../elements/shared/widget.js';
import type { RenderContext } from '../scope/render-context.js';

/** Options for rendering a widget. All are optional. */
export interface StaticOptions {
  /** Its language: a built-in one, or a tag such as `es-MX` whose base is built in. Default: English, without a `lang`. */
  readonly lang?: string | undefined;
  /** The clinic's details, by the names of `dn-content`'s properties or attributes. */
  readonly clinic?: DetailValues | Readonly<Record<string, string | number>> | undefined;
  /** The element's own attributes. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** The clinic's changes. */
  readonly changes?: Changes | undefined;
  /** The URL of `static.css`, for pages whose content security policy forbids inline styles. Default: inline styles. */
  readonly stylesheet?: string | undefined;
  /** Whether to add structured data after the element. Default: false. */
  readonly jsonLd?: boolean | undefined;
}

/** Lists every problem of the input. */
export class StaticError extends TypeError {
  constructor(readonly problems: readonly Problem[]) {
    super(`renderStatic: ${problems.map(({ path, reason }) => `${path} ${reason}`).join('; ')}.`);
  }
}

/** The validated input for rendering a widget. */
interface Checked {
  readonly context: RenderContext;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const names: Readonly<Record<keyof StaticOptions, true>> = {
  lang: true,
  clinic: true,
  attributes: true,
  changes: true,
  stylesheet: true,
  jsonLd: true,
};

/** Attributes that every element may have. */
const common = /^(class|dir|hidden|id|part|role|slot|title|(aria|data)-[\w-]+)$/;

/** Validates the options for rendering a widget. Nothing is left out silently. */
export function checkOptions(tag: string, options: StaticOptions): Checked {
  const { lang, clinic = {}, attributes = {}, changes = {}, stylesheet } = options;
  const { details, problems: inDetails } = validateDetails({ ...clinic });
  const { change, problems: inChanges } = validate(changes);
  const problems = [
    ...Object.keys(options)
      .filter((name) => !(name in names))
      .map((path) => ({ path, reason: `is no option; use one of ${Object.keys(names).join(', ')}` })),
    ...wrongTag(tag, Object.keys(attributes)),
    ...wrongLanguage(lang),
    ...under('clinic', inDetails),
    ...under('changes', inChanges),
    ...wrongAddress(stylesheet),
  ];
  if (problems.length > 0) throw new StaticError(problems);
  return {
    context: { scope: { details, change }, language: languageFor(lang ?? '') },
    attributes: [
      ...(lang ? [['lang', lang] as const] : []),
      ...Object.entries(attributes).flatMap(([name, value]) =>
        value === false ? [] : [[name, value === true ? '' : String(value)] as const],
      ),
    ],
  };
}

const under = (path: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path === path ? path : `${path}.${problem.path}` }));

function wrongTag(tag: string, attributes: readonly string[]): Problem[] {
  const element = customElements.get(tag);
  if (!element || !(element.prototype instanceof Widget)) return [{ path: tag, reason: 'is no widget of dn-widgets' }];
  const { observedAttributes: own } = element as typeof HTMLElement & { observedAttributes: string[] };
  return attributes
    .filter((name) => !own.includes(name) && !common.test(name))
    .map((name) => ({ path: `attributes.${name}`, reason: `is unknown to <${tag}>; its own are ${own.join(', ')}` }));
}

function wrongLanguage(lang: string | undefined): Problem[] {
  if (lang === undefined || languages.some((language) => language.lang === baseOf(lang))) return [];
  const all = languages.map((language) => language.lang).join(', ');
  return [{ path: 'lang', reason: `"${lang}" is no language of dn-widgets; use one of ${all}` }];
}

function wrongAddress(stylesheet: string | undefined): Problem[] {
  const reason = stylesheet === undefined ? undefined : webAddressReason(stylesheet);
  return reason ? [{ path: 'stylesheet', reason: `"${String(stylesheet)}" ${reason}` }] : [];
}
