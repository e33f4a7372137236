import type { Reader, TurnOptions, Format } from '../options.js';
import type { ReadResult } from '../options.js';
import { isDay } from './header/day.js';
import { jsonReader } from '../sources/json/index.js';
import { markdownReader, textReader } from '../sources/index.js';

/** The readers that `splitTurns` has when none are passed: plain text, Markdown and transcript JSON. */
export const defaultReaders: readonly Reader[] = [textReader, markdownReader, jsonReader];

const formats: readonly Format[] = ['auto', 'text', 'markdown', 'html', 'vtt', 'srt', 'json', 'csv', 'xml'];

/** Where the readers that are not loaded by default are found. */
const subPaths: Partial<Record<Format, string>> = {
  html: 'onrecord/html',
  xml: 'onrecord/xml',
  vtt: 'onrecord/captions',
  srt: 'onrecord/captions',
  csv: 'onrecord/csv',
};
const readerNames: Partial<Record<Format, string>> = {
  html: 'htmlReader',
  xml: 'xmlReader',
  vtt: 'captionsReader',
  srt: 'captionsReader',
  csv: 'csvReader',
};

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'object'
        ? 'an object'
        : `${typeof value} ${String(value)}`;

/** Text of an input, or an error that says what was expected and what came. */
function decode(input: unknown): string {
  let text: string;
  if (typeof input === 'string') text = input;
  else if (input instanceof Uint8Array) {
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
    } catch {
      throw new TypeError(
        `Expected text in UTF-8, got ${input.length} bytes that are not UTF-8; decode the file first (windows-1252 and UTF-16 are decoded by the command).`,
      );
    }
  } else throw new TypeError(`Expected a string or a Uint8Array in UTF-8, got ${kindOf(input)}.`);
  const nul = text.slice(0, 4096).indexOf('\u0000');
  if (nul >= 0) throw new TypeError(`Expected text, got binary data (a NUL character at offset ${nul}).`);
  return text;
}

const positive = (name: string, value: number | undefined): void => {
  if (value !== undefined && !(typeof value === 'number' && value > 0))
    throw new RangeError(`Expected ${name} to be a positive number, got ${String(value)}.`);
};

/** Checks options and input, chooses the reader by content, and reads. */
export function readInput(input: unknown, options: TurnOptions): ReadResult {
  const format = options.format ?? 'auto';
  if (!formats.includes(format)) throw new RangeError(`Expected format to be one of ${formats.join(', ')}, got ${JSON.stringify(format)}.`);
  if (options.date !== undefined && !(typeof options.date === 'string' && isDay(options.date)))
    throw new RangeError(`Expected date to be a day as YYYY-MM-DD, got ${JSON.stringify(options.date)}.`);
  positive('maxLength', options.maxLength);
  positive('maxTurns', options.maxTurns);
  const text = decode(input);
  const maxLength = options.maxLength ?? 20_000_000;
  if (text.length > maxLength) throw new RangeError(`Expected at most ${maxLength} UTF-16 units (maxLength), got ${text.length}.`);
  return choose(text, format, options.readers ?? defaultReaders).read(text);
}

const looksHtml = /^\uFEFF?\s{0,200}(?:<!doctype html|<html|<head|<body|<div|<p[\s>]|<h[1-6][\s>])/iu;

function choose(text: string, format: Format, readers: readonly Reader[]): Reader {
  if (format !== 'auto') {
    const reader = readers.find((one) => one.formats.includes(format));
    if (reader !== undefined) return reader;
    throw missing(format);
  }
  let best: Reader | undefined;
  let confidence = 0;
  for (const reader of readers) {
    const sure = reader.detect(text);
    if (sure > confidence) [best, confidence] = [reader, sure];
  }
  if (confidence <= 0.4) {
    if (looksHtml.test(text.slice(0, 600)) && !readers.some((one) => one.formats.includes('html'))) throw missing('html');
    if (/^\uFEFF?WEBVTT(?:\s|$)/u.test(text) && !readers.some((one) => one.formats.includes('vtt'))) throw missing('vtt');
  }
  return best ?? readers.find((one) => one.formats.includes('text')) ?? textReader;
}

function missing(format: Format): Error {
  const path = subPaths[format] ?? 'onrecord';
  const name = readerNames[format] ?? `${format}Reader`;
  return new Error(
    `No reader for ${format} was given: import { ${name} } from '${path}' and pass { readers: [...defaultReaders, ${name}] }.`,
  );
}
