/** How much of the input is looked at. */
const HEAD = 4096;

/** How sure one can be that the input is HTML: a doctype or `<html>` settles it, block elements speak for it. */
export function detectHtml(input: string): number {
  const head = input.slice(0, HEAD).replace(/^\s+/, '');
  if (/<!doctype html\b/i.test(head) || /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[\s\S]{0,2000}?-->\s{0,20})?<html[\s>]/i.test(head))
    return 0.98;
  if (/^<\?xml\b/.test(head) || /^WEBVTT/.test(head)) return 0;
  const tags =
    head.match(
      /<\/?(?:p|div|br|span|table|body|head|h[1-6]|ul|ol|li|[bia]|strong|em|font|center|section|article|blockquote|pre|title|meta|hr)\b[^<>]{0,400}>/gi,
    )?.length ?? 0;
  const first =
    /^<(?:p|div|h[1-6]|table|body|head|span|section|article|main|ul|font|center|b|strong|pre|title|meta|script|style|link)\b/i.test(head);
  const leak = /(?:^|\n)\s{0,8}b['"]\s{0,8}<[a-z]/i.test(head);
  if (leak || (first && tags >= 2)) return 0.9;
  if (first) return 0.7;
  const density = tags / Math.max(1, head.length / 100);
  if (tags >= 4 && density >= 0.5) return 0.6;
  return Math.min(0.3, tags / 40);
}
