import type { Ask, Briefing, Turn } from '../model.js';
import type { Writer } from '../options.js';

/**
 * WebVTT: one cue for each turn that has times, with the speaker as its voice and each ask in a class span
 * (`<c.ask.refusal>`). A turn without times has no place in it; a note at the head says how many were left out.
 *
 * @throws RangeError from `write`, where the briefing has turns and none of them has times.
 */
export const webvttWriter: Writer = {
  name: 'webvtt',
  mediaType: 'text/vtt; charset=utf-8',
  extension: 'vtt',
  write(briefing) {
    const timed = briefing.turns.filter(hasTime).sort((a, b) => a.time.start - b.time.start || a.index - b.index);
    if (timed.length === 0 && briefing.turns.length > 0)
      throw new RangeError('Expected turns with times for WebVTT, got none: read captions, or a transcript that prints times');
    const left = briefing.turns.length - timed.length;
    const names = new Map(briefing.speakers.map(({ id, name }) => [id, name]));
    const asks = new Map<string, Ask<string>[]>();
    for (const ask of briefing.exchanges.flatMap((exchange) => exchange.asks)) asks.set(ask.turn, [...(asks.get(ask.turn) ?? []), ask]);
    const blocks = ['WEBVTT'];
    if (left > 0) blocks.push(`NOTE ${left} of ${briefing.turns.length} turns have no time and are left out`);
    for (const turn of timed) {
      const voice = escaped(names.get(turn.speaker ?? '') ?? turn.label ?? '').trim();
      const { start, end } = turn.time;
      blocks.push(
        [
          turn.id,
          // A cue must end after it starts; a transcript may print one time for several turns.
          `${stamp(start)} --> ${stamp(Math.max(end, start + 0.001))}`,
          `${voice === '' ? '' : `<v ${voice}>`}${payload(turn, asks.get(turn.id) ?? [], briefing)}`,
        ].join('\n'),
      );
    }
    return blocks.join('\n\n');
  },
};

type Timed = Turn & { time: { start: number; end: number } };
const hasTime = (turn: Turn): turn is Timed => turn.time !== undefined;

/** The words spoken, on one line, with asks in class spans. */
function payload(turn: Turn, asks: readonly Ask<string>[], { text }: Briefing<string>): string {
  const inOrder = [...asks].sort((a, b) => a.start - b.start || b.end - a.end);
  return turn.spoken
    .map(({ start, end }) => {
      let out = '';
      let at = start;
      for (const ask of inOrder) {
        if (ask.start < at || ask.end > end) continue;
        const classes = ['ask', ask.verdict?.label, ask.verdict?.strategy].flatMap((name) => (name ? [className(name)] : []));
        out += `${escaped(text.slice(at, ask.start))}<c.${classes.join('.')}>${escaped(ask.text)}</c>`;
        at = ask.end;
      }
      return out + escaped(text.slice(at, end));
    })
    .join(' ')
    .trim();
}

/** A label as a class: no blank, no full stop. */
const className = (name: string): string => name.replace(/[^\p{L}\p{N}_-]+/gu, '-');

/** No mark-up, no blank line, no arrow: `-->` may not stand in a cue, and its `>` is escaped with the rest. */
const escaped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function stamp(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${two(hours)}:${two(minutes)}:${two(whole % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`;
}
