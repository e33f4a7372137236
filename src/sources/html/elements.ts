/** What each HTML element means for the text. Data; unknown elements are inline. */

/** Nothing of these is visible text. */
export const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'head', 'canvas', 'audio', 'video', 'map', 'datalist', 'textarea']);

/** Never have content. */
export const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'notus-date']);

/** Line ends before and after. */
export const blocks = new Map<string, 1 | 2>([
  ...['p', 'div', 'section', 'article', 'main', 'body', 'html', 'header', 'footer', 'nav', 'aside', 'form', 'fieldset', 'blockquote', 'pre', 'ul', 'ol', 'dl',
    'table', 'figure', 'figcaption', 'address', 'details', 'summary', 'dialog', 'center', 'menu', 'hgroup', 'search',
    'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 2] as const),
  ...['li', 'dt', 'dd', 'tr', 'td', 'th', 'caption', 'thead', 'tbody', 'tfoot', 'option', 'select', 'legend', 'button', 'optgroup'].map((name) => [name, 1] as const),
]);

/** A start tag on the left closes an open element on the right, unless one of the third list stands between. */
export const impliedEnds = new Map<string, { closes: readonly string[]; within: readonly string[] }>([
  ['li', { closes: ['li'], within: ['ul', 'ol', 'menu'] }],
  ['dt', { closes: ['dt', 'dd'], within: ['dl'] }],
  ['dd', { closes: ['dt', 'dd'], within: ['dl'] }],
  ['td', { closes: ['td', 'th'], within: ['tr', 'table'] }],
  ['th', { closes: ['td', 'th'], within: ['tr', 'table'] }],
  ['tr', { closes: ['tr'], within: ['table'] }],
  ['tbody', { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] }],
  ['tfoot', { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] }],
  ['option', { closes: ['option'], within: ['select', 'optgroup'] }],
  ['body', { closes: ['head'], within: [] }],
]);

export const bold = new Set(['b', 'strong']);
export const italic = new Set(['i', 'em', 'cite', 'dfn']);
export const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements that are page furniture wherever they stand. */
export const furnitureElements = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'button', 'select', 'dialog', 'search']);
/** ARIA roles that say the same. */
export const furnitureRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar', 'dialog', 'alertdialog', 'toolbar', 'tablist']);

/** Words in `class` or `id` that speak for page furniture, unless the element holds a good part of the page. */
export const furnitureWords = new Set([
  'nav', 'navbar', 'navigation', 'navlinks', 'menu', 'submenu', 'breadcrumb', 'breadcrumbs', 'share', 'sharing', 'social', 'sharethis', 'addthis', 'addtoany',
  'cookie', 'cookies', 'consent', 'gdpr', 'subscribe', 'subscription', 'newsletter', 'signup', 'related', 'recommended', 'sidebar', 'footer', 'masthead',
  'skip', 'pagination', 'pager', 'comments', 'comment', 'respond', 'advert', 'advertisement', 'ads', 'ad', 'sponsored', 'promo', 'banner', 'toolbar',
  'login', 'search', 'popup', 'modal', 'tags', 'taglist', 'byline-social', 'printfriendly', 'copyright', 'widget', 'toc', 'paywall', 'jump',
]);
