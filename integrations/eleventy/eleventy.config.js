import { renderStatic } from 'dn-widgets/static';

export default (eleventy) => {
  eleventy.addShortcode('widget', (tag, clinic) => renderStatic(tag, { clinic, stylesheet: '/dn-widgets/static.css' }));
  eleventy.addPassthroughCopy({ 'node_modules/dn-widgets/cdn': 'dn-widgets' });
  return { dir: { input: 'site', output: 'dist' } };
};
