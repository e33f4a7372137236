const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without what XML 1.0 has no place for. */
export const xmlText = (text: string): string => text.replace(forbidden, '\uFFFD');

/** What every XML document of ours begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
