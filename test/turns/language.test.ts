import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/index.js';

/** A question and an answer each: the shortest that anybody would hand in, with words that other languages share. */
const short: readonly (readonly [string, string, string])[] = [
  ['en', 'When will the bridge of the bay reopen?', 'In May, if all goes well.'],
  ['en', 'Will he resign?', 'No comment on that.'],
  ['en', 'How come?', 'No, I do not know.'],
  ['es', '¿Cuándo se reabre el puente de la bahía?', 'El puente de la bahía se reabre en mayo.'],
  ['es', '¿De cuánto es la subida de la luz?', 'De momento no hay fecha. La junta de la cuenca decide.'],
  ['fr', 'Le pont de la baie rouvre quand ?', 'Il rouvre en mai. De toute façon, la mairie décide.'],
  ['pt', 'Quando reabre a ponte de Vila Nova?', 'A ponte reabre em maio, de manhã.'],
  ['it', 'Quando riapre il ponte di ferro?', 'Riapre a maggio, dopo i lavori.'],
  ['it', 'Il ministro si dimette?', 'No, resta al suo posto fino a giugno.'],
  ['de', 'Wann öffnet die Brücke in Altona wieder?', 'Im Mai, wenn alles gut geht.'],
  ['nl', 'Wanneer gaat de brug in de haven weer open?', 'In mei, als de aannemer de planken heeft.'],
  ['sv', 'När öppnar bron i hamnen igen?', 'I maj, om allt går bra med de nya balkarna.'],
  ['pl', 'Kiedy most zostanie otwarty?', 'W maju, jak wszystko dobrze pójdzie.'],
  ['tr', 'Köprü ne zaman açılacak?', 'Bu yıl bitmeden, mayıs ayında.'],
  ['ru', 'Когда откроют мост?', 'В мае, если всё будет хорошо.'],
  ['uk', 'Коли відкриють міст?', 'У травні, якщо все буде добре і вчасно.'],
];

describe('the language of a transcript', () => {
  it.each(short)('knows %s by a question and an answer: %s', (language, question, answer) => {
    expect(splitTurns(`Q: ${question}\nA: ${answer}\n`).language).toBe(language);
  });

  it('is not decided by single letters that a transcript prints as labels', () => {
    expect(splitTurns('Q: Safe?\nA: Quite safe.\nQ: Sure?\nA: Certain.\n').language).toBe('en');
  });
});
