// Who speaks, and what is no speech: turns, speakers, header, furniture.
import { splitTurns } from 'onrecord';
import { input } from './input.js';

const { header, speakers, turns, furniture, messages } = splitTurns(input());

console.log('Header:', header);
for (const { name, role, anonymous } of speakers) console.log(`${role.padEnd(9)} ${name}${anonymous ? ' (anonymous)' : ''}`);
for (const turn of turns)
  console.log(
    `${turn.id.padEnd(4)} ${String(turn.start).padStart(6)}–${turn.end}  ${turn.label ?? '(no label)'}: ${turn.text.slice(0, 60)}…`,
  );
console.log(`${turns.length} turns; set aside as furniture: ${furniture.map(({ text }) => JSON.stringify(text)).join(', ') || 'nothing'}`);
for (const { rule, reason } of messages) console.log(`${rule}: ${reason}`);
