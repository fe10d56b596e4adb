/** @import { Context, Next } from './middleware.js' */

/**
 * Pages with the autoloader's lazy tag, under `/lazy/`: static HTML of the widgets in `static`, then tags without any of those
 * in `plain`. `attribute` is set on those with static HTML. Between the paragraph at the top and the widgets is room for several screens.
 * @param {Context} context
 * @param {Next} next
 */
export async function lazyPages(context, next) {
  if (context.path !== '/lazy/') return next();
  const { renderStatic } = await import('dn-widgets/static');
  /** @param {string} name */
  const tagsIn = (name) =>
    String(context.query[name] ?? '')
      .split(',')
      .filter(Boolean);
  const clinic = { clinic: 'Riverside Physio', emergencyNumber: '911' };
  const [name, value] = String(context.query.attribute ?? '').split('=');
  const attributes = name ? { [name]: value ?? '' } : {};
  const widgets = [
    ...tagsIn('static').map((tag) => renderStatic(tag, { clinic, attributes, stylesheet: '/cdn/static.css' })),
    ...tagsIn('plain').map((tag) => `<${tag}></${tag}>`),
  ];
  context.type = 'html';
  context.set('Content-Security-Policy', "default-src 'none'; script-src 'self'; style-src 'self'");
  context.body = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A clinic</title>
    <script type="module" src="/cdn/autoload.js" loading="lazy"></script>
    <body><dn-content page clinic="Riverside Physio" emergency-number="911"></dn-content>
    <p>A clinic.</p>${'<br />'.repeat(200)}${widgets.join('\n')}<p>The end.</p></body></html>`;
}
