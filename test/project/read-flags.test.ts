import { type Command, type Flag, parseFlags } from '#src/read-flags.ts';

const reset: Flag = { type: 'boolean', says: 'deletes the data' };
const contacts: Flag = { type: 'string', value: 'FILE', says: 'seeds a file' };
const command: Command<{ reset: Flag; contacts: Flag }> = {
  command: 'npm start',
  about: 'Starts it.',
  flags: { reset, contacts },
};
const parse = (args: string[], env: Record<string, string> = {}) =>
  parseFlags(command, args, env);

it('gives the values of flags', () => {
  expect(parse(['--reset', '--contacts', 'a.csv'])).toEqual({
    values: { reset: true, contacts: 'a.csv' },
  });
});

it('prints what the command does and its flags', () => {
  expect(parse(['--help'])).toEqual({
    help: `Starts it.

Usage: npm start -- [flags]
  --reset          deletes the data
  --contacts FILE  seeds a file
  --help           prints this`,
  });
});

it.each([
  ['a flag that is not there', ['--rest'], "Unknown option '--rest'."],
  ['an argument', ['reset'], "Unexpected argument 'reset'."],
  [
    'a flag without its value',
    ['--contacts'],
    "Option '--contacts <value>' argument missing.",
  ],
])('says so of %s, and what there is', (_, args, complaint) => {
  expect(parse(args)).toEqual({
    complaint: expect.stringContaining(complaint.slice(0, -1)),
    help: expect.stringContaining('--reset'),
  });
});

// How npm 11 hands on `npm start FLAGS`, without the two dashes.
it.each([
  ['--reset', { npm_config_reset: 'true' }, [], { reset: true }],
  ['--no-reset', { npm_config_reset: '' }, [], {}],
  [
    '--contacts=a.csv --reset',
    { npm_config_contacts: 'a.csv', npm_config_reset: 'true' },
    [],
    { reset: true, contacts: 'a.csv' },
  ],
  [
    '--contacts a.csv',
    { npm_config_contacts: 'true' },
    ['a.csv'],
    { contacts: 'a.csv' },
  ],
])('takes npm start %s as meant', (_, env, args, values) => {
  expect(parse(args, env)).toMatchObject({ values });
});

it('says how to write a flag that npm took', () => {
  expect(parse(['a.csv'], { npm_config_contacts: 'true' })).toMatchObject({
    note: 'Taken as: npm start -- --contacts a.csv',
  });
});

describe('a command with an argument', () => {
  const withFile = {
    ...command,
    argument: { value: 'FILE', says: 'is written' },
  };
  const parseFile = (args: string[], env: Record<string, string> = {}) =>
    parseFlags(withFile, args, env);

  it('gives it, before or after the flags', () => {
    const read = { values: { reset: true }, argument: 'a.gz' };

    expect(parseFile(['a.gz', '--reset'])).toEqual(read);
    expect(parseFile(['--reset', 'a.gz'])).toEqual(read);
    expect(parseFile(['a.gz'], { npm_config_reset: 'true' })).toMatchObject(
      read,
    );
  });

  it('says what it is', () => {
    expect(parseFile(['--help'])).toEqual({
      help: expect.stringContaining(
        'Usage: npm start -- FILE [flags]\n  FILE             is written\n',
      ) as string,
    });
  });

  it.each([
    [[], 'FILE is missing.'],
    [['a.gz', 'b.gz'], 'FILE is to be one.'],
  ])('refuses %j', (args, complaint) => {
    expect(parseFile(args)).toMatchObject({ complaint });
  });
});
