import { describe, expect, it } from 'vitest';
import { pairExchanges } from '../../src/exchanges/index.js';
import { isOpeningRemarks } from '../../src/exchanges/statement.js';
import { splitTurns } from '../../src/turns/index.js';

const remarks = `All right. I have two things for you at the top. The port will open its new quay on Monday, and the minister will be there to
see the first ship in. ${'The works took four years and were paid for by the region and the port. '.repeat(4)}`;

describe('opening remarks', () => {
  it('are known by the items that they announce', () => {
    expect(isOpeningRemarks(remarks)).toBe(true);
    expect(isOpeningRemarks('I have two things for you at the top.')).toBe(false);
    expect(isOpeningRemarks(`As I said at the top, the quay opens on Monday. ${'It took four years. '.repeat(30)}`)).toBe(false);
  });

  it('of the next speaker do not join the answer of the one before', () => {
    const { turns, speakers } = splitTurns(`Q: Will the harbor be dredged this year?

MR. HALL: It will, from March on, and the ships will wait outside.

MS. GREY: ${remarks}

Q: Who pays for the quay?

MS. GREY: The region pays half of it.
`);
    const exchanges = pairExchanges(turns, { speakers });
    expect(exchanges.map(({ answer }) => answer)).toEqual([['t2'], ['t5']]);
  });
});
