/** The scripts of package.json in groups, each with what it does. */
export const scriptGroups: Record<string, Record<string, string>> = {
  'Run it': {
    start:
      'the app in a stand-in for HubSpot, with clients and votes (npm start -- --help)',
    dev: 'the same, started again at each change of a file',
    configure:
      'app.json and .env for your account, with new secrets (npm run configure -- --help)',
    project:
      'the folder that HubSpot’s tool uploads (-- --first before the objects exist)',
    serve: 'the service alone, configured by .env (see .env.example)',
    objects: "creates the app's custom objects in the HubSpot account of .env",
    doctor: 'what is missing before a card is served, line by line',
    backup: 'writes what only the database has into a file (-- FILE)',
    erase:
      'erases what is kept of a client, a salesperson or an account (-- --contact ID)',
    'export-account': 'writes every row of an account into a file (-- FILE)',
    'rotate-keys':
      'seals tokens in the database with the newest key, after it was changed',
    rebuild:
      'rebuilds a lost database, from HubSpot and a backup (-- --backup FILE)',
  },
  'Test it': {
    'setup:chromium':
      'finds a Chromium for the browser tests, or installs one (on Debian as root: apt-get)',
    test: 'all tests; npm test -- test/ranking runs those of a folder (test/README.md)',
    'test:faults':
      'what failed once, then random operations while HubSpot fails and replicas die',
    'test:account':
      'what docs/real-account.md does not know, tried in a developer test account',
    validate: 'every check and all tests',
  },
  'Check it': {
    'format:check': 'prettier, writing nothing',
    lint: 'eslint, with the import boundaries',
    typecheck: 'TypeScript, for each part that has a configuration of its own',
    'manifest:check':
      'whether the files for HubSpot say what app.json and package-lock.json say',
    'docs:check':
      'whether docs/api.md and the table of rooms say what the code says',
    'guide:walk':
      'follows the admin guide on a clean clone, against the stand-in; installs packages',
    'deploy:check':
      'the commands of deploy/Dockerfile, in a temporary folder; installs packages',
    contract:
      'every call of HubSpot’s API in the tests, against OpenAPI files of yours (-- FOLDER)',
    'hubspot:check': "HubSpot's project parser over this tree",
    'build:extensions': "HubSpot's builder; prints sizes, fails over the limit",
  },
  'Write files': {
    format: 'prettier over everything',
    manifest: 'the files for HubSpot that follow from app.json',
    locks:
      'the lock file of extensions/app, from package-lock.json (after npm install)',
    'docs:api': 'docs/api.md, from the route table',
    'docs:rooms':
      'the table of rooms in ARCHITECTURE.md, from import-boundaries.js',
    languages: 'the registry of the languages that have a folder of texts',
    words: 'the list of English words, from dictionary-en',
    pictures: 'the pictures of README and guides',
  },
  'Measure it': {
    bench: 'what a card and a vote cost, in sections (docs/performance.md)',
    'bench:learning': 'the time that learning from 50,000 votes takes',
    'bench:ranking':
      'the ranking against other policies, and the figures required of it (docs/ranking.md)',
    fuzz: 'random requests and files, many rounds, and the memory they leave',
    'bench:pages':
      "what an answer of marketing's pages costs, with 2,000 starters",
    'bench:review': "the queries of marketing's pages against plain counts",
    'seed:coverage': 'how many starters the clients of the demo have',
  },
};
