// Who speaks, and what is no speech: turns, speakers, header, furniture.
import { splitTurns } from 'onrecord';
import { input, readers } from './input.js';

const { header, speakers, turns, furniture, messages } = splitTurns(input(), { readers });

console.log('Header:', header);
for (const { name, role, anonymous } of speakers) console.log(`${role.padEnd(10)} ${name}${anonymous ? ' (anonymous)' : ''}`);
for (const turn of turns)
  console.log(
    `${turn.id.padEnd(4)} ${String(turn.start).padStart(6)}–${turn.end}  ${turn.label ?? '(no label)'}: ${turn.text.slice(0, 60).replace(/\s+/gu, ' ')}…`,
  );
console.log(`${turns.length} turns; set aside as furniture: ${furniture.map(({ text }) => JSON.stringify(text)).join(', ') || 'nothing'}`);
for (const { rule, reason } of messages) console.log(`${rule}: ${reason}`);
