import type { Element } from 'hast';
import { h } from 'hastscript';
import { intro, section } from '../section.js';
import type { BrokenClosure, Chain } from '../../analysis/index.js';
import { glyph, verdictChip, verdictLook } from '../labels.js';
import { plainText } from '../text.js';
import type { View } from '../view.js';
import { askersOf, nameText, numberOf } from '../view.js';
import { clip } from '../words.js';

const kinds = { pursuit: 'pressed by the same asker', relay: 'taken up by others', mixed: 'pressed, and taken up by others' };

/** Matters that come up again, step by step. */
export function chainsSection(chains: readonly Chain[], view: View): Element[] {
  if (chains.length === 0) return [];
  return [
    section('chains', 'Asked again', [
      intro('Who pressed on after an answer, and who took up another’s question.'),
      h(
        'ul',
        { className: ['chains'] },
        chains.map((chain) =>
          h('li', {}, [
            h('h3', {}, [plainText(clip(chain.name, 90)), h('span', { className: ['kind'] }, ` ${kinds[chain.kind]}`)]),
            h(
              'ol',
              { className: ['steps'] },
              chain.exchanges.map((id, place) => step(id, chain, place, view)),
            ),
          ]),
        ),
      ),
    ]),
  ];
}

function step(id: string, chain: Chain, place: number, view: View): Element {
  const exchange = view.exchanges.get(id);
  const look = verdictLook(exchange?.verdict, view.lookOf);
  const link = chain.links[place - 1];
  return h('li', { ...(link === undefined ? {} : { title: plainText(link.reason) }) }, [
    h('a', { href: `#${id}` }, [
      glyph(look.look, look.unsure),
      h('b', {}, numberOf(id)),
      ` ${exchange === undefined ? '' : askersOf(exchange, view)}`,
    ]),
    h(
      'span',
      { className: ['fine'] },
      `${link === undefined ? '' : link.kind === 'pursuit' ? ' presses again' : ' takes it up'} – ${look.word}`,
    ),
  ]);
}

/** Matters that the podium closed and the room opened again. */
export function closuresSection(closures: readonly BrokenClosure[], view: View): Element[] {
  if (closures.length === 0) return [];
  return [
    section('closures', 'Closed, and asked about again', [
      h(
        'ul',
        { className: ['closures'] },
        closures.map((closure) =>
          h('li', {}, [
            h('p', {}, [
              'In ',
              h('a', { href: `#${closure.exchange}` }, `exchange ${numberOf(closure.exchange)}`),
              ' the podium closes ',
              h('b', {}, plainText(clip(closure.matter, 80))),
              `: “${plainText(clip(closure.closing.text, 160))}”`,
            ]),
            h(
              'ul',
              { className: ['steps'] },
              closure.takenUp.map(({ exchange, askerName, label, answered }) =>
                h('li', {}, [
                  h('a', { href: `#${exchange}` }, [h('b', {}, numberOf(exchange)), ` ${nameText(askerName)}`]),
                  ' asks again ',
                  verdictChip(view.exchanges.get(exchange)?.verdict, view.lookOf),
                  ...(answered && label !== view.answered ? [' at least one ask was answered after all'] : []),
                ]),
              ),
            ),
          ]),
        ),
      ),
    ]),
  ];
}
