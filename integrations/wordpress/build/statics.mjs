import { contentIn } from '../../../dist/node/languages.js';
import { renderStatic } from '../../../dist/entries/static.js';
import { languageFor, languages } from '../../../dist/content/languages.js';
import { writtenOn } from '../../../dist/content/facts/content-date.js';
import { reviewOf } from '../../../dist/content/review.js';
import { day } from '../../../dist/content/format.js';
import { urgentLine } from '../../../dist/elements/shared/common-texts.js';
import { renderer } from '../../../dist/node/renderer.js';
import { structuredData } from '../../../dist/node/structured-data.js';
import './reduced.mjs';
import { templateOf } from './template.mjs';

/** Static HTML for every element and language, with places for a clinic's details. */
export const tags = languages.map(({ lang }) => lang);

/** What stands in a rendering where PHP puts a detail: no content has them. */
const stylesheet = 'https://stylesheet.invalid/static.css';
const sentinels = {
  clinic: 'XclinicX',
  phone: '+19995550101',
  phoneText: 'XphoneX',
  urgent: '+19995550202',
  emergency: '998877',
  reviewer: 'XreviewerX',
};
const reviewedOn = '2031-03-14';

/** The day that content is due for a new review. */
const dueAfter = (details) => reviewOf(details, 'this', new Date('2100-01-01')).due;
export const dueUnreviewed = dueAfter({});
const due = dueAfter({ reviewer: sentinels.reviewer, reviewedOn, reviewedContent: 'this' });

/** The day on which nothing is due for a new review, and one on which everything is. */
const days = { 0: writtenOn, 1: '2090-01-01' };

function on(date, callback) {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [date], newTarget),
  });
  try {
    return callback();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** A review counts from its day on, and is due only years later. */
const today = ({ review = '0', due = '0' }) => (due === '0' && review === '1' ? reviewedOn : days[due]);

export const axes = {
  clinic: ['0', '1'],
  phone: ['0', '1'],
  urgent: ['0', '1'],
  emergency: ['0', '1'],
  review: ['0', '1'],
  due: ['0', '1'],
};

const contextOf = (lang, details = {}) => ({ language: languageFor(lang), scope: { details, change: undefined } });

export const versionOf = (lang) => contentIn(contextOf(lang)).contentVersion;

const detailsOf = (lang, { clinic, phone, urgent, emergency, review }) => ({
  ...(clinic === '1' && { clinic: sentinels.clinic }),
  ...(phone === '1' && { phone: sentinels.phone, phoneText: sentinels.phoneText }),
  ...(urgent === '1' && { urgentPhone: sentinels.urgent }),
  ...(emergency === '1' && { emergencyNumber: sentinels.emergency }),
  ...(review === '1' && { reviewer: sentinels.reviewer, reviewedOn, reviewedContent: versionOf(lang) }),
});

/** Attributes that refer to an id. */
const withIds = /( (?:id|for|name|aria-[a-z]+|href|fill|stroke|mask|clip-path|filter|marker-[a-z]+)=")([^"]*)"/g;

/** The rendering with places: `{{clinic}}`. Throws if a detail would be left. */
function withPlaces(rendered, lang) {
  const { language } = contentIn(contextOf(lang));
  const dated = (date) => day(language, date);
  const text = rendered
    .replaceAll(phoneLink(sentinels.phone, sentinels.phoneText), '{{phone}}')
    .replaceAll(phoneLink(sentinels.urgent, sentinels.urgent), '{{urgent}}')
    .replaceAll(sentinels.clinic, '{{clinic}}')
    .replaceAll(sentinels.emergency, '{{emergency}}')
    .replaceAll(sentinels.reviewer, '{{reviewer}}')
    .replaceAll(dated(reviewedOn), '{{reviewed-on}}')
    .replaceAll(dated(due), '{{due}}')
    .replaceAll(stylesheet, '{{stylesheet}}')
    .replaceAll(withIds, (_, start, value) => `${start}${value.replaceAll(/(?<![\w-])dn-(?=\w)/g, '{{uid}}-')}"`)
    .replaceAll(/(<\/?)h([1-6])(?=[\s>])/g, '$1{{h$2}}')
    .replaceAll(/>\s+</g, (space) => (space.includes('\n') ? '>\n<' : '> <'))
    .replaceAll(/\n\s*/g, '\n');
  for (const sentinel of [...Object.values(sentinels), 'stylesheet.invalid']) {
    if (text.includes(sentinel)) throw new Error(`${sentinel} is left in the static HTML in ${lang}`);
  }
  return text;
}

/** As src/look/phone-link.ts writes it, which the build verifies. */
const phoneLink = (number, text) => `<a href="tel:${number}"><bdi dir="ltr">${text}</bdi></a>`;

const inner = (html) => html.slice(html.indexOf('<template'), html.lastIndexOf('</'));

/** Renders the shadow root of an element with places. */
const renderRoot = (tag, lang, choice, attributes) =>
  on(today(choice), () =>
    withPlaces(inner(renderStatic(tag, { lang, stylesheet, attributes, clinic: detailsOf(lang, choice) })), lang),
  );

/** The attributes of an element that its static HTML may depend on: choices and flags. */
const choices = ({ attributes }) =>
  Object.fromEntries(
    attributes
      .filter(({ kind }) => kind === 'choice' || kind === 'flag')
      .map(({ name, kind, options }) => [`@${name}`, kind === 'flag' ? ['0', '1'] : options]),
  );

const attributesOf = (choice, element) =>
  Object.fromEntries(
    Object.entries(choice)
      .filter(([name]) => name.startsWith('@'))
      .map(([name, value]) => {
        const isFlag = element.attributes.some((each) => `@${each.name}` === name && each.kind === 'flag');
        return [name.slice(1), isFlag ? value === '1' : value];
      }),
  );

/** Only the axes that change something: a template names no others. */
export const staticTemplate = (element, lang) =>
  templateOf({ ...axes, ...choices(element) }, (choice) =>
    renderRoot(element.tag, lang, choice, attributesOf(choice, element)),
  );

/** What is shown while a clinic's changes touch an element. */
export const reducedTemplate = (lang) => templateOf(axes, (choice) => renderRoot('dn-reduced', lang, choice, {}));

/** The line that stays readable where a browser or a crawler ignores shadow roots. */
export const lineTemplate = (lang) =>
  templateOf({ emergency: axes.emergency }, (choice) =>
    withPlaces(
      renderer()
        .toText(urgentLine(contentIn(contextOf(lang, detailsOf(lang, choice)))))
        .replaceAll(/<!--.*?-->|<\?>/g, '')
        // A paragraph inside a paragraph would end it, and the element with it.
        .replace(/^<p[^>]*>(.*)<\/p>$/s, '<span>$1</span>'),
      lang,
    ),
  );

/** Schema.org's data, as JSON with places. */
export const jsonLdTemplate = (lang) =>
  templateOf({ emergency: axes.emergency, review: axes.review }, (choice) =>
    on(today(choice), () => {
      const data = structuredData(contentIn(contextOf(lang, detailsOf(lang, choice))), new Date());
      const json = JSON.stringify(data)
        .replaceAll(sentinels.emergency, '{{emergency}}')
        .replaceAll(sentinels.reviewer, '{{reviewer}}')
        .replaceAll(reviewedOn, '{{reviewed-on}}');
      return json;
    }),
  );

/** How a language writes a day: a pattern for each month, with `{{day}}` and `{{year}}`. */
export function dayPatterns(lang) {
  const { language } = contentIn(contextOf(lang));
  return Array.from({ length: 12 }, (_, month) => {
    const two = String(month + 1).padStart(2, '0');
    return day(language, `2031-${two}-28`).replace('2031', '{{year}}').replace('28', '{{day}}');
  });
}

/** The first day of a month, where it is written as an ordinal. */
export const firstDay = (lang) =>
  day(contentIn(contextOf(lang)).language, '2031-01-01').includes('1er') ? '1er' : '1';

/** The heading of an element in a language, as the title of its block. */
export const headingOf = (tag, lang) =>
  /<h2[^>]*>([^<]*)<\/h2>/.exec(renderStatic(tag, { lang }).replace(/^.*?<\/style>/s, ''))?.[1].trim();
