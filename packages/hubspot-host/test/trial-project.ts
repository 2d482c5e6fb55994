import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project in a folder of its own, with an app that has nothing; `remove` takes it away. */
export const createTrialProject = () => {
  const root = mkdtempSync(join(tmpdir(), 'manifest-'));
  const write = (place: string, content: object | string) => {
    const file = join(root, place);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  };
  const component = (
    place: string,
    uid: string,
    type: string,
    config: object,
  ) => write(`src/app/${place}`, { uid, type, config });
  const project = {
    root,
    write,
    /** The meta file of a component in `src/app`. */
    component,
    /** hsproject.json. */
    describe: (changes: object) =>
      write('hsproject.json', {
        name: 'trial',
        srcDir: 'src',
        platformVersion: '2026.09',
        ...changes,
      }),
    app: (config: object) =>
      component('app-hsmeta.json', 'app', 'app', { name: 'Trial', ...config }),
    /** A card that begins at a file of its own. */
    card: (name: string, changes: object = {}, uid = name) => {
      write(`src/app/cards/${name}.tsx`, '');
      component(`cards/${name}-hsmeta.json`, uid, 'card', {
        name,
        location: 'crm.record.tab',
        entrypoint: `/app/cards/${name}.tsx`,
        objectTypes: ['contacts'],
        ...changes,
      });
    },
    /** The function `greet`, without its package.json. */
    greeting: () => {
      write('src/app/functions/greet.js', '');
      component('functions/greet-hsmeta.json', 'greet', 'app-function', {
        entrypoint: '/app/functions/greet.js',
        secretKeys: ['KEY'],
      });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  project.describe({});
  project.app({});

  return project;
};
