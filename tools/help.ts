import { scriptGroups } from './script-groups.ts';

const names = Object.values(scriptGroups).flatMap(Object.keys);
const width = Math.max(...names.map((name) => name.length));

for (const [group, scripts] of Object.entries(scriptGroups)) {
  process.stdout.write(`${group}\n`);
  for (const [name, about] of Object.entries(scripts)) {
    process.stdout.write(`  npm run ${name.padEnd(width)}  ${about}\n`);
  }
  process.stdout.write('\n');
}
