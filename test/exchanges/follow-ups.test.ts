import { describe, expect, it } from 'vitest';
import { pairExchanges } from '../../src/exchanges/index.js';
import type { Role } from '../../src/model.js';
import { a, anonymousQ, q, turnsOf } from './turns.js';

describe('follow-ups', () => {
  it('links a pursuit by the same named asker', () => {
    const given: [string, Role, string][] = [
      ['Harbour Post', 'press', 'Will the council pay for the divers?'],
      ['Ann Lee', 'official', 'The council is looking at many things.'],
      ['Harbour Post', 'press', 'But will it pay?'],
      ['Ann Lee', 'official', 'I have nothing to add.'],
      ['River Radio', 'press', 'When do the summer concerts begin?'],
      ['Ann Lee', 'official', 'In July.'],
    ];
    const exchanges = pairExchanges(turnsOf(...given));
    expect(exchanges[1]).toMatchObject({ follows: 'x1', followKind: 'pursuit' });
    expect(exchanges[2]!.follows).toBeUndefined();
  });

  it('links a relay: another asker takes the ask up later', () => {
    const given: [string, Role, string][] = [
      ['Harbour Post', 'press', 'Who ordered the divers to enter the flooded tunnel?'],
      ['Ann Lee', 'official', 'I will not go into that.'],
      ['River Radio', 'press', 'When do the summer concerts begin?'],
      ['Ann Lee', 'official', 'In July.'],
      ['Canal FM', 'press', 'To follow up on the Post’s question, were the divers told that the tunnel was flooded?'],
      ['Ann Lee', 'official', 'No comment.'],
    ];
    expect(pairExchanges(turnsOf(...given))[2]).toMatchObject({ follows: 'x1', followKind: 'relay' });
  });

  it('never takes two anonymous askers for one after the floor was given to somebody', () => {
    const turns = turnsOf(
      q('Will the council pay for the divers?'),
      a('It will not. Go ahead, Maria.'),
      q('But why will the council not pay for the divers?'),
      a('No.'),
    );
    const exchanges = pairExchanges(turns, { speakers: [anonymousQ] });
    expect(exchanges[1]).toMatchObject({ follows: 'x1', followKind: 'relay' });
  });
});
