import { checkForCards, findFaults } from '#src/starters/check-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const faultOf = (overrides: Partial<Starter>) => {
  const checked = checkForCards(buildStarter(overrides), buildCatalog());

  return checked.ok ? null : checked.fault;
};

it('passes a starter with a fact', () => {
  expect(faultOf({})).toBeNull();
});

it('passes a starter that keeps one of its segments', () => {
  expect(faultOf({ segmentIds: ['17', '404'] })).toBeNull();
});

it.each<[string, Partial<Starter>, string]>([
  ['a missing question', { question: '  ' }, 'empty_text'],
  [
    'names instead of facts',
    {
      opener: 'Hello {{contact.firstname}} of {{company.name}}',
      whyNow: 'You have {{contact.email}}',
    },
    'no_fact',
  ],
  [
    'a fact that is only a fallback',
    { opener: 'In {{contact.city | "your city"}}', whyNow: 'Now.' },
    'no_fact',
  ],
  [
    'a token without its braces',
    { question: 'Is it contact.city?' },
    'label_unknown',
  ],
  [
    'one in round ones',
    { question: 'Is it (company.industry)?' },
    'label_unknown',
  ],
  [
    'a bracket that was not opened',
    { question: 'Is it city]?' },
    'unclosed_token',
  ],
  ['a broken token', { listenFor: '{{contact.}}' }, 'broken_token'],
  ['a segment that is gone', { segmentIds: ['404'] }, 'segment_gone'],
  [
    'a proof that is no link',
    { proofUrl: 'javascript:alert(1)' },
    'bad_proof_link',
  ],
  [
    'its segment’s name in the text',
    { opener: 'In multi-site retail, in {{contact.city}}' },
    'segment_named',
  ],
  ['a proof without a site', { proofUrl: 'https:///x' }, 'bad_proof_link'],
  [
    'a proof that only begins as a link',
    { proofUrl: 'https://javascript:alert(1)' },
    'bad_proof_link',
  ],
  [
    'its segment’s name as its theme, which salespeople read',
    { theme: 'Multi-site retail' },
    'segment_named',
  ],
  [
    'its segment’s name in words to say instead',
    { opener: 'In {{contact.city | "multi-site retail"}}' },
    'segment_named',
  ],
  [
    'an end before its start',
    { startsOn: '2026-12-01', validUntil: '2026-11-30' },
    'ends_before_start',
  ],
])('keeps a starter with %s off the cards', (_, overrides, fault) => {
  expect(faultOf(overrides)).toBe(fault);
});

it('tells everything that is wrong at once, with the field', () => {
  const faults = findFaults(
    buildStarter({ question: '', listenFor: '{{x}}', proofUrl: 'ftp://x' }),
    buildCatalog(),
  );

  expect(faults.map(({ field, fault }) => `${field}: ${fault}`)).toEqual([
    'question: empty_text',
    'listenFor: broken_token',
    'proofUrl: bad_proof_link',
  ]);
});

it('does not take a token for a segment’s name', () => {
  const catalog = buildCatalog({ segmentNames: { '17': 'City' } });

  expect(checkForCards(buildStarter(), catalog).ok).toBe(true);
});

it.each([
  ['an apostrophe', 'Clients de l’hôtellerie', "les clients de l'hôtellerie"],
  ['spaces', 'Quiet for 90 days', 'quiet\u00a0for 90\u202fdays'],
  ['an accent', 'Cafés', 'ces cafe\u0301s'],
])('knows a segment’s name with %s typed another way', (_, name, text) => {
  const catalog = buildCatalog({ segmentNames: { '17': name } });
  const question = `What of ${text}?`;

  expect(findFaults(buildStarter({ question }), catalog)).toEqual([
    { field: 'question', fault: 'segment_named', piece: name },
  ]);
});

it('takes no part of a word for a segment’s name', () => {
  const catalog = buildCatalog({ segmentNames: { '17': 'Bar', '18': ' ' } });

  expect(
    findFaults(buildStarter({ question: 'What of bari?' }), catalog),
  ).toEqual([]);
});

it.each([
  '<p>How is {{contact.city}}&#39;s market&nbsp;&amp; yours?</p>',
  'In {{contact.city}}: <b>What</b> would you change&#x27;',
  '<p>It&rsquo;s quiet in {{contact.city}}.</p><p>What is next?</p>',
])('takes nothing of markup for one client: %s', (question) => {
  expect(
    findFaults(buildStarter({ question }), buildCatalog()).filter(
      ({ fault }) => fault === 'one_client',
    ),
  ).toEqual([]);
});

it('finds one client in markup, too', () => {
  expect(
    findFaults(
      buildStarter({ question: '<b>How is Lumadis&#39;s year?</b>' }),
      buildCatalog(),
    ),
  ).toEqual(
    expect.arrayContaining([expect.objectContaining({ fault: 'one_client' })]),
  );
});
