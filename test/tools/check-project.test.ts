import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const tab = 'extensions/app/cards/conversation-starters-tab-hsmeta.json';
const record = 'extensions/app/cards/starter-record-sidebar-hsmeta.json';
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(join(root, 'hsproject.json'), join(copy, 'hsproject.json'));
  cpSync(join(root, 'extensions'), join(copy, 'extensions'), {
    recursive: true,
  });
});

afterEach(() => rmSync(copy, { recursive: true }));

const check = () =>
  spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'tools/check-project.ts')],
    { cwd: copy, encoding: 'utf8' },
  );

const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));

it('finds the app, its cards, its action, its page and its settings', () => {
  expect(check()).toMatchObject({
    status: 0,
    stderr: '',
    stdout: [
      'APPLICATION conversation_starters_app',
      'CARD conversation_starters_preview',
      'CARD conversation_starters_sidebar',
      'CARD conversation_starters_tab',
      'CARD starter_record_sidebar',
      'CRM_BULK_ACTION prepare_calls',
      'PAGE starter_pages',
      'SETTINGS settings_extension',
      'WEBHOOKS starters_webhooks',
      'WORKFLOW_ACTION best_line',
      'WORKFLOW_ACTION give_verdict',
      '',
    ].join('\n'),
  });
});

it.each<[string, () => void, string]>([
  [
    'two cards of one name',
    () =>
      change(record, (text) =>
        text.replace('Starter review', 'Conversation starters'),
      ),
    'More than one card is called "Conversation starters"',
  ],
  [
    'a preview image that is not there',
    () => rmSync(join(copy, 'extensions/app/cards/preview.png')),
    'conversation-starters-tab-hsmeta.json shows ./preview.png, which is not there.',
  ],
  [
    'a feature that is no JSON',
    () => change(tab, (text) => text.slice(5)),
    'conversation-starters-tab-hsmeta.json is no JSON',
  ],
  [
    'a feature without a uid',
    () => change(tab, (text) => text.replace('"uid"', '"id"')),
    'needs a uid and a type',
  ],
  [
    'a field HubSpot does not know',
    () => change(tab, (text) => text.replace('{', '{ "label": "x",')),
    'has fields HubSpot does not know: label',
  ],
  [
    'the same uid twice',
    () =>
      change(tab, (text) => text.replace('starters_tab', 'starters_sidebar')),
    'conversation_starters_sidebar',
  ],
  [
    'an entrypoint that is not there',
    () => change(tab, (text) => text.replace('Starters.tsx', 'Openers.tsx')),
    'begins at /app/cards/ConversationOpeners.tsx, which is not in extensions',
  ],
  [
    'a custom object by its id',
    () =>
      change(record, (text) => text.replace(/p_conversation_starter/, '2-100')),
    'names the object 2-100; HubSpot knows a custom object as p_ and its name',
  ],
  [
    'a custom object without its p_',
    () => change(record, (text) => text.replace('p_conv', 'conv')),
    'names the object conversation_starter; HubSpot knows',
  ],
  [
    'a custom object that nobody makes',
    () => change(record, (text) => text.replace('_starter"', '_stopper"')),
    'names the custom object conversation_stopper, which this app does not make',
  ],
  [
    'a card on records the app may not read',
    () =>
      change('extensions/app/app-hsmeta.json', (text) =>
        text.replace(/"crm\.objects\.custom\.read",\s*/, ''),
      ),
    'needs the scope crm.objects.custom.read',
  ],
  [
    'a feature in a folder of its own',
    () => {
      mkdirSync(join(copy, 'extensions/app/cards/starters'));
      renameSync(
        join(copy, tab),
        join(copy, 'extensions/app/cards/starters/tab-hsmeta.json'),
      );
    },
    'lies where HubSpot does not look',
  ],
  [
    'two apps',
    () => {
      const other = 'extensions/app/other-hsmeta.json';
      cpSync(join(copy, 'extensions/app/app-hsmeta.json'), join(copy, other));
      change(other, (text) => text.replace('starters_app', 'starters_twin'));
    },
    'HubSpot takes 1.',
  ],
  [
    'no app',
    () => rmSync(join(copy, 'extensions/app/app-hsmeta.json')),
    'extensions holds no app. Run "npm run manifest".',
  ],
  [
    'a source folder that is not there',
    () => rmSync(join(copy, 'extensions'), { recursive: true }),
    'extensions',
  ],
])('complains of %s', (_, spoil, sentence) => {
  spoil();
  const { status, stderr } = check();

  expect(stderr).toContain(sentence);
  expect(status).toBe(1);
});
