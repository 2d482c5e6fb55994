import { readArguments } from '#emulator/cli/read-arguments.ts';

it('fills in what is not said', () => {
  expect(readArguments([])).toEqual({
    kind: 'run',
    options: {
      port: 4600,
      token: null,
      accountId: 12_345_678,
      dataFile: null,
      peopleFile: null,
    },
  });
});

it('takes each option', () => {
  expect(
    readArguments([
      '--port=0',
      '--token',
      'pat-eu1-x',
      '--account',
      '7',
      '--data',
      'a.json',
      '--people',
      'p.json',
    ]),
  ).toEqual({
    kind: 'run',
    options: {
      port: 0,
      token: 'pat-eu1-x',
      accountId: 7,
      dataFile: 'a.json',
      peopleFile: 'p.json',
    },
  });
});

it.each([['--help'], ['-h'], ['--port', '1', '--help']])(
  'helps with %s',
  (...args) => {
    expect(readArguments(args)).toEqual({ kind: 'help' });
  },
);

it.each([
  ['an unknown option', ['--prot', '1'], "Unknown option '--prot'"],
  ['a word', ['start'], "Unexpected argument 'start'"],
  ['no value', ['--port'], "Option '--port <value>' argument missing"],
  [
    'a port that is no number',
    ['--port', 'http'],
    '--port takes a number from 0 to 65535, not "http".',
  ],
  [
    'a port out of range',
    ['--port', '65536'],
    '--port takes a number from 0 to 65535, not "65536".',
  ],
  [
    'a negative port',
    ['--port=-1'],
    '--port takes a number from 0 to 65535, not "-1".',
  ],
  [
    'account 0',
    ['--account', '0'],
    '--account takes the id of an account, a number from 1, not "0".',
  ],
  ['an empty token', ['--token='], '--token is empty.'],
  ['an empty file name', ['--data', ' '], '--data is empty.'],
  [
    'a token that no header can carry',
    ['--token', 'a b'],
    '--token takes visible ASCII characters without blanks, as a header can carry.',
  ],
])('refuses %s', (_, args, problem) => {
  expect(readArguments(args)).toEqual({ kind: 'wrong', problem });
});
