import type { Changes } from '../content/changes/schema/changes.js';
import type { DetailValues } from '../content/details.js';
import type { Report } from './check-file.js';
import { readJson } from './read-json.js';
import { renderStatic } from './render-static.js';
import { StaticError } from './static-options.js';

/** The HTML of a widget, or a line for each problem. */
export function renderCommand(tag: string, args: readonly string[]): Report {
  try {
    const { lang, clinic, changes, stylesheet, 'json-ld': jsonLd, ...attributes } = optionsOf(args);
    return {
      exitCode: 0,
      lines: [
        renderStatic(tag, {
          lang: textOf('lang', lang),
          stylesheet: textOf('stylesheet', stylesheet),
          attributes,
          clinic: fileOf('clinic', clinic) as DetailValues,
          changes: fileOf('changes', changes) as Changes,
          jsonLd: jsonLd === true,
        }),
      ],
    };
  } catch (error) {
    const lines =
      error instanceof StaticError
        ? error.problems.map(
            ({ path, reason }) => `${path.replace(/^attributes\.|^(?=lang$|stylesheet$)/, '--')} ${reason}`,
          )
        : [(error as Error).message];
    return { exitCode: 1, lines };
  }
}

type Values = Record<string, string | true>;

/** Parses options: `--name value`, `--name=value` or `--name`. */
function optionsOf(args: readonly string[]): Values {
  const values: Values = {};
  for (let at = 0; at < args.length; at++) {
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (name === undefined) throw new Error(`"${String(args[at])}" is no option; write --name value`);
    const next = args[at + 1];
    const follows = value === undefined && name !== 'json-ld' && next !== undefined && !next.startsWith('--');
    values[name] = value ?? (follows ? next : true);
    if (follows) at++;
  }
  return values;
}

function textOf(name: string, value: string | true | undefined): string | undefined {
  if (value === true) throw new Error(`--${name} needs a value`);
  return value;
}

function fileOf(name: string, value: string | true | undefined): unknown {
  const file = textOf(name, value);
  return file === undefined ? undefined : readJson(file);
}
