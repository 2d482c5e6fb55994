import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The Markdown files of the repository, those included that are not committed yet. */
const listPages = (): string[] =>
  execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter((name) => name !== '' && existsSync(name));

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = '']) => anchorOf(heading),
  );

/** Why a link of a page leads nowhere; null for one that leads somewhere or to the web. */
const findFault = (page: string, target: string): string | null => {
  if (/^[a-z]+:/i.test(target)) return null;
  const [file = '', anchor] = target.split('#');
  const at =
    file === '' ? page : path.join(path.dirname(page), decodeURI(file));
  if (!existsSync(at)) return `${target} is not there`;
  if (anchor === undefined) return null;

  return anchorsIn(at).includes(anchor)
    ? null
    : `${target}: no heading has that anchor`;
};

const linksIn = (text: string): string[] =>
  [
    ...text
      .replace(/```[^]*?```/g, '')
      .matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g),
  ].map(([, target = '']) => target);

it('reads the pages it is to check', () => {
  const pages = listPages();

  expect(pages).toContain('README.md');
  expect(pages.length).toBeGreaterThan(30);
  expect(linksIn(readFileSync('README.md', 'utf8'))).toContain(
    'ARCHITECTURE.md',
  );
});

it('notices a file and a heading that are not there', () => {
  expect(findFault('README.md', 'docs/gone.md')).toContain('not there');
  expect(findFault('docs/api.md', '../README.md#gone')).toContain('no heading');
  expect(findFault('docs/api.md', '../README.md')).toBeNull();
});

it.each(listPages())('%s links to files and headings that exist', (page) => {
  const faults = linksIn(readFileSync(page, 'utf8')).flatMap(
    (target) => findFault(page, target) ?? [],
  );

  expect(faults).toEqual([]);
});
