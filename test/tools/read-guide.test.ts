import { readFileSync } from 'node:fs';
import { readGuide } from '#tools/guide-walk/read-guide.ts';

const guide = readFileSync('docs/for-admins.md', 'utf8');
const lines = readGuide(guide).flatMap(({ acts }) =>
  acts.flatMap((act) => (act.does === 'run' ? act.lines : [])),
);

it('reads the steps of the admin guide, each command as it stands there', () => {
  const titles = readGuide(guide).map(({ title }) => title);

  expect(titles).toEqual(titles.toSorted());
  expect(titles[0]).toBe('1. Addresses and secrets');
  expect(titles.length).toBeGreaterThanOrEqual(8);
  expect(lines[0]).toBe('npm ci --omit=dev');
  expect(lines.at(-1)).toBe('npm run doctor');
  for (const line of lines) expect(guide).toContain(`\n${line}\n`);
});

it('names no script that there is not', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = lines.flatMap(
    (line) => /^npm run ([\w:-]+)/.exec(line)?.[1] ?? [],
  );

  expect(named).toEqual(
    expect.arrayContaining(['configure', 'project', 'objects', 'serve']),
  );
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

it('reads settings to write, leaves out what is no step, and refuses what it does not know', () => {
  const text = (language: string) =>
    `## A\n\n\`\`\`sh\nnot a step\n\`\`\`\n\n### 1. One\n\n\`\`\`${language}\nA=<b>\nC==d\n\`\`\`\n\n### Later\n\n\`\`\`sh\nnor this\n\`\`\`\n`;

  expect(readGuide(text('ini'))).toEqual([
    {
      title: '1. One',
      acts: [{ does: 'set', settings: { A: '<b>', C: '=d' } }],
    },
  ]);
  expect(() => readGuide(text('yaml'))).toThrow('"yaml"');
  expect(() => readGuide('### 1. One\n\n```sh\nnpm ci\n')).toThrow('not end');
  expect(() => readGuide('### 1. One\n\n```ini\nnothing\n```\n')).toThrow(
    'no line of an .env',
  );
});
