import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without what XML 1.0 has no place for. */
export const xmlText = (text: string): string => text.replace(forbidden, '\uFFFD');

/** A whole XML document, UTF-8. The serializer leaves `]]>` in text as it is, which XML 1.0 forbids outside of CDATA sections. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}`;
