import { readFileSync } from 'node:fs';

/** @param {string} file */
const read = (file) => readFileSync(new URL(`../content/${file}`, import.meta.url), 'utf8');

export const style = read('style.css');

/** The style of a page whose elements bring their own. */
export const hostStyle = read('host.css');

/**
 * As safe text of a JSON script.
 * @param {unknown} value
 */
export const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * @param {number} copies
 * @param {string} html
 */
export const repeat = (copies, html) => Array.from({ length: copies }, () => html).join('\n');

/**
 * A clinic's page. What follows the widgets shows whether they move it.
 * @param {{ head?: string, body: string, css?: string }} parts
 */
export const page = ({ head = '', body, css = style }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Northvale Clinic</title><link rel="icon" href="data:,"><style>${css}</style>${head}</head>
<body><h1>Northvale Clinic</h1>
${body}
<p>Northvale Clinic, 12 Example Street. Call us if you have questions.</p></body></html>`;
