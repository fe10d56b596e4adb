/** Renders widgets in Node to HTML that can be read without JavaScript. */
import './dn-widgets.js';

export { renderStatic } from '../node/render-static.js';
export { StaticError, type StaticOptions } from '../node/static-options.js';
