import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('docs/decisions');
const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

it.each(files)('%s says when it was decided and whether it holds', (name) => {
  const [title, , date, status] = readFileSync(
    path.join(folder, name),
    'utf8',
  ).split('\n');

  expect(title).toMatch(new RegExp(`^# ${name.slice(0, 4)} \\S`));
  expect(date).toMatch(
    /^Date: \d{4}-\d\d-\d\d(, last changed \d{4}-\d\d-\d\d)?\\$/,
  );
  expect(status).toMatch(/^Status: (accepted|superseded|rejected)/);
});

it('numbers each decision once', () => {
  const numbers = files.map((name) => name.slice(0, 4));

  expect(numbers).toEqual([...new Set(numbers)].sort());
});

it('supersedes only by decisions that exist', () => {
  for (const name of files) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((\d{4}-[^)#]+\.md)/g)) {
      expect(files).toContain(target);
    }
  }
});
