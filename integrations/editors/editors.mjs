import { readFileSync } from 'node:fs';
import { minify } from 'html-minifier-terser';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const { devDependencies: versions } = read('package.json');

/** Our elements, from the manifest. */
export const elements = read('../../custom-elements.json').modules.flatMap(({ declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName),
);
const tags = elements.map(({ tagName }) => tagName);

/** Runs a script of a package in the page. */
const load = (page, file) => page.addScriptTag({ url: `/integrations/editors/node_modules/${file}` });

const tinymce = (options) => async (page, html) => {
  await load(page, 'tinymce/tinymce.min.js');
  return page.evaluate(
    async ([pasted, settings]) => {
      const [editor] = await tinymce.init({
        target: document.querySelector('#editor'),
        license_key: 'gpl',
        base_url: '/integrations/editors/node_modules/tinymce',
        suffix: '.min',
        skin: false,
        content_css: false,
        ...settings,
      });
      editor.setContent(pasted);
      return editor.getContent();
    },
    [html, options],
  );
};

const ckeditor = (plugins, options) => async (page, html) =>
  page.evaluate(
    async ([pasted, names, settings]) => {
      const all = await import('/integrations/editors/node_modules/ckeditor5/dist/browser/ckeditor5.js');
      const editor = await all.ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: ['Essentials', 'Paragraph', ...names].map((name) => all[name]),
        htmlSupport: settings && { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
      });
      editor.setData(pasted);
      return editor.getData();
    },
    [html, plugins, options],
  );

const quill = (isSemantic) => async (page, html) => {
  await load(page, 'quill/dist/quill.js');
  return page.evaluate(
    ([pasted, semantic]) => {
      const editor = new Quill('#editor');
      editor.clipboard.dangerouslyPasteHTML(pasted);
      return semantic ? editor.getSemanticHTML() : editor.root.innerHTML;
    },
    [html, isSemantic],
  );
};

const dompurify = (isOurs) => async (page, html) => {
  await load(page, 'dompurify/dist/purify.js');
  return page.evaluate(
    ([pasted, allows]) =>
      DOMPurify.sanitize(
        pasted,
        allows && {
          CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^dn-/, attributeNameCheck: /^[a-z-]+$/ },
        },
      ),
    [html, isOurs],
  );
};

const minified = (page, html) =>
  minify(html, {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    minifyCSS: true,
    minifyJS: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    removeScriptTypeAttributes: true,
  });

const ours = tags.map((tag) => `${tag}[*]`).join();

/**
 * What editors make of HTML that is given to them as source, or pasted where they have no source: a function of a page, which
 * has a place for the editor, and of the HTML.
 *
 * @type {{ name: string, settings: string, send: (page: import('playwright-core').Page, html: string) => Promise<string> }[]}
 */
export const editors = [
  { name: `TinyMCE ${versions.tinymce}`, settings: 'as it comes', send: tinymce({}) },
  {
    name: `TinyMCE ${versions.tinymce}`,
    settings: 'our tags in `custom_elements` and `extended_valid_elements`',
    send: tinymce({ custom_elements: tags.join(), extended_valid_elements: ours }),
  },
  {
    name: `TinyMCE ${versions.tinymce}`,
    settings: 'the same, and `script[*],link[*]`',
    send: tinymce({ custom_elements: tags.join(), extended_valid_elements: `${ours},script[*],link[*]` }),
  },
  { name: `CKEditor ${versions.ckeditor5}`, settings: 'as it comes', send: ckeditor([], false) },
  {
    name: `CKEditor ${versions.ckeditor5}`,
    settings: 'General HTML Support, everything allowed',
    send: ckeditor(['GeneralHtmlSupport'], true),
  },
  {
    name: `CKEditor ${versions.ckeditor5}`,
    settings: 'an HTML embed',
    send: async (page, html) => await ckeditor(['HtmlEmbed'], false)(page, `<div class="raw-html-embed">${html}</div>`),
  },
  { name: `Quill ${versions.quill}`, settings: '`getSemanticHTML()`', send: quill(true) },
  { name: `Quill ${versions.quill}`, settings: '`root.innerHTML`', send: quill(false) },
  { name: `DOMPurify ${versions.dompurify}`, settings: 'as it comes', send: dompurify(false) },
  {
    name: `DOMPurify ${versions.dompurify}`,
    settings: '`dn-` in `CUSTOM_ELEMENT_HANDLING`',
    send: dompurify(true),
  },
  { name: `html-minifier-terser ${versions['html-minifier-terser']}`, settings: 'all that shortens', send: minified },
];
