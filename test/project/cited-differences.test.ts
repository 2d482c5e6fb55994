import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Each difference that a README lists, with the line above its list. */
const differencesOf = (folder: string): { group: string; line: string }[] => {
  const readme = readFileSync(
    path.resolve('packages', folder, 'README.md'),
    'utf8',
  );
  const [, section = ''] =
    /\n## Where it differs from HubSpot\n([^]*?)(?=\n## |$)/.exec(readme) ?? [];
  let group = '';

  return section.split('\n').flatMap((line) => {
    if (line.startsWith('- ')) return [{ group, line }];
    if (line !== '') group = line;

    return [];
  });
};

it.each(['hubspot-emulator', 'hubspot-host'])(
  'lists each difference of %s with the page or package that tells of HubSpot’s own',
  (folder) => {
    const listed = differencesOf(folder);

    expect(listed.length).toBeGreaterThan(20);
    expect(
      listed.filter(
        ({ group, line }) =>
          !/\]\(https:\/\/[a-z.]*hubspot\.com\/|`@hubspot\/[\w-]+`/.test(
            group + line,
          ),
      ),
    ).toEqual([]);
  },
);
