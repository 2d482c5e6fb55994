import { sayLine } from '#test/helpers/say-line.ts';

const fr = (words: string, property: string, value: string) =>
  sayLine({
    text: `${words}{{contact.${property}}}.`,
    language: 'fr',
    contact: { [property]: value },
  });
const en = (words: string, property: string, value: string) =>
  sayLine({
    text: `${words}{{contact.${property}}}.`,
    contact: { [property]: value },
  });

it.each<[words: string, property: string, value: string, said: string]>([
  ['You are a ', 'jobtitle', 'architect', 'You are an architect.'],
  ['You are an ', 'jobtitle', 'buyer', 'You are a buyer.'],
  ['A ', 'jobtitle', 'engineer', 'An engineer.'],
  ['An ', 'jobtitle', 'buyer', 'A buyer.'],
  ['It takes a ', 'topic', 'hour', 'It takes an hour.'],
  ['You are a ', 'jobtitle', 'honorary chair', 'You are an honorary chair.'],
  ['You are a ', 'jobtitle', 'heir', 'You are an heir.'],
  ['You are an ', 'jobtitle', 'HR manager', 'You are an HR manager.'],
  ['You are a ', 'jobtitle', 'HR manager', 'You are an HR manager.'],
  ['You are a ', 'jobtitle', 'MBA', 'You are an MBA.'],
  ['You are a ', 'jobtitle', 'CEO', 'You are a CEO.'],
  ['You are a ', 'jobtitle', 'SEO consultant', 'You are an SEO consultant.'],
  ['You are a ', 'jobtitle', 'UX designer', 'You are a UX designer.'],
  ['You are an ', 'jobtitle', 'UX designer', 'You are a UX designer.'],
  ['You are a ', 'jobtitle', 'IT manager', 'You are an IT manager.'],
  ['You are a ', 'jobtitle', 'R&D lead', 'You are an R&D lead.'],
  ['You run an ', 'topic', 'university', 'You run a university.'],
  ['You run an ', 'topic', 'European shop', 'You run a European shop.'],
  ['You run a ', 'topic', 'EU office', 'You run an EU office.'],
  ['You run an ', 'topic', 'one-man shop', 'You run a one-man shop.'],
  ['You run a ', 'topic', 'oyster bar', 'You run an oyster bar.'],
  ['You run a ', 'topic', 'urban farm', 'You run an urban farm.'],
  ['You run a ', 'topic', 'umbrella shop', 'You run an umbrella shop.'],
  ['You run a ', 'topic', 'unusual shop', 'You run an unusual shop.'],
  ['You run an ', 'topic', 'union', 'You run a union.'],
  ['You run an ', 'topic', 'UK team', 'You run a UK team.'],
  ['You run a ', 'topic', 'e-commerce site', 'You run an e-commerce site.'],
  ['You have a ', 'topic', 'X-ray lab', 'You have an X-ray lab.'],
  ['You have a ', 'topic', '8-day week', 'You have an 8-day week.'],
  ['You have a ', 'topic', '18-month plan', 'You have an 18-month plan.'],
  ['You have a ', 'topic', '11% share', 'You have an 11% share.'],
  ['You have a ', 'topic', '110% share', 'You have a 110% share.'],
  ['You have a ', 'shops', '8000', 'You have an 8,000.'],
  ['You have an ', 'shops', '1800', 'You have a 1,800.'],
  ['You have a ', 'company', 'IBM', 'You have an IBM.'],
  ['Grade A ', 'company', 'Orange', 'Grade A Orange.'],
  ['An area ', 'company', 'Orange', 'An area Orange.'],
  ['Is it a “', 'topic', 'offer', 'Is it an “offer.'],
  ['You are a ', 'jobtitle', 'FBI agent', 'You are an FBI agent.'],
  ['You are a ', 'jobtitle', 'NHS manager', 'You are an NHS manager.'],
  ['You are a ', 'jobtitle', 'NATO officer', 'You are a NATO officer.'],
  ['You are a ', 'jobtitle', 'MP', 'You are an MP.'],
  ['You are a ', 'jobtitle', 'M&A lead', 'You are an M&A lead.'],
  ['You are a ', 'jobtitle', 'LPN', 'You are an LPN.'],
  ['You are an ', 'jobtitle', 'SaaS buyer', 'You are a SaaS buyer.'],
  ['You are a ', 'jobtitle', 'SQL developer', 'You are an SQL developer.'],
  [
    'You are a ',
    'jobtitle',
    'X-ray technician',
    'You are an X-ray technician.',
  ],
  ['You are a ', 'jobtitle', 'F&B manager', 'You are an F&B manager.'],
  ['You are an ', 'jobtitle', 'B2B buyer', 'You are a B2B buyer.'],
  ['You are a ', 'jobtitle', 'IT lead', 'You are an IT lead.'],
  ['You are an ', 'jobtitle', 'EU officer', 'You are an EU officer.'],
  ['You are an ', 'jobtitle', 'eulogist', 'You are a eulogist.'],
  ['You are an ', 'jobtitle', 'ubiquitous man', 'You are a ubiquitous man.'],
  ['You are a ', 'jobtitle', 'hourly worker', 'You are an hourly worker.'],
  ['You are an ', 'jobtitle', 'hotelier', 'You are a hotelier.'],
  ['You are an ', 'jobtitle', 'historian', 'You are a historian.'],
  [
    'You are an ',
    'jobtitle',
    'Ukrainian translator',
    'You are a Ukrainian translator.',
  ],
  [
    'You are a ',
    'jobtitle',
    'uninterested man',
    'You are an uninterested man.',
  ],
  ['You are an ', 'jobtitle', 'unionist', 'You are a unionist.'],
  ['You are an ', 'jobtitle', 'one-time chef', 'You are a one-time chef.'],
  ['You are a ', 'jobtitle', 'onerous man', 'You are an onerous man.'],
  ['You have a ', 'topic', '80-seat room', 'You have an 80-seat room.'],
  ['You have a ', 'topic', '800-seat room', 'You have an 800-seat room.'],
  ['You have an ', 'topic', '100-seat room', 'You have a 100-seat room.'],
  ['You have a ', 'topic', '11th shop', 'You have an 11th shop.'],
  ['You have a ', 'topic', '18th shop', 'You have an 18th shop.'],
  ['You have an ', 'topic', '1st prize', 'You have a 1st prize.'],
  ['You have a ', 'topic', '88% share', 'You have an 88% share.'],
  ['You have a ', 'topic', '11-seat room', 'You have an 11-seat room.'],
  ['You have a ', 'topic', '118-seat room', 'You have a 118-seat room.'],
  ['You have a ', 'topic', '11,500-seat room', 'You have an 11,500-seat room.'],
  ['You have an ', 'topic', 'Xerox', 'You have a Xerox.'],
  ['You have an ', 'topic', 'Yoga room', 'You have a Yoga room.'],
  ['You have a ', 'topic', 'Yttrium shop', 'You have an Yttrium shop.'],
  ['You have a ', 'topic', 'éclair shop', 'You have an éclair shop.'],
  ['You have a ', 'topic', 'ABC plan', 'You have an ABC plan.'],
  ['You have an ', 'topic', 'USB port', 'You have a USB port.'],
  ['You have a ', 'topic', 'UFO', 'You have a UFO.'],
  ['You have a ', 'topic', 'LED screen', 'You have an LED screen.'],
  ['You have a ', 'topic', 'SUV', 'You have an SUV.'],
  ['You have a ', 'topic', 'RSVP', 'You have an RSVP.'],
  ['You have a ', 'topic', 'HTTP error', 'You have an HTTP error.'],
  ['You have a ', 'topic', 'NDA', 'You have an NDA.'],
  ['You have a ', 'topic', 'FAQ page', 'You have an FAQ page.'],
  ['You have a ', 'topic', 'LAN', 'You have a LAN.'],
  ['You have a ', 'topic', 'SIM card', 'You have a SIM card.'],
  ['You have a ', 'topic', 'heirloom', 'You have an heirloom.'],
  ['You have a ', 'topic', 'honest offer', 'You have an honest offer.'],
  ['You have a ', 'topic', 'euro account', 'You have a euro account.'],
  ['You have an ', 'topic', 'ewe farm', 'You have a ewe farm.'],
  ['You have a ', 'topic', '$8 offer', 'You have an $8 offer.'],
  ['You have a ', 'topic', '£80 offer', 'You have an £80 offer.'],
  ['You have a ', 'topic', '€11 offer', 'You have an €11 offer.'],
  ['You asked on ', 'met_on', '2026-11-17', 'You asked yesterday.'],
  ['Since ', 'met_on', '2026-11-17', 'Since yesterday.'],
  ['By ', 'met_on', '2026-11-19', 'By tomorrow.'],
  ['You asked us on ', 'met_on', '2026-11-15', 'You asked us on Sunday.'],
])('English: %s + %s %s → %s', (words, property, value, said) => {
  expect(en(words, property, value)).toBe(said);
});

it('fits words to a fallback, which is said as well', () => {
  expect(
    sayLine({ text: 'Près de {{contact.city | "Angers"}}.', language: 'fr' }),
  ).toBe('Près d’Angers.');
  expect(sayLine({ text: 'A {{contact.jobtitle | "engineer"}}.' })).toBe(
    'An engineer.',
  );
});

it('leaves no gap for a fallback that is empty', () => {
  expect(
    sayLine({ text: 'Hello {{contact.firstname | ""}}, you called.' }),
  ).toBe('Hello, you called.');
});

it('ends a sentence once', () => {
  expect(en('You run ', 'company', 'Acme Inc.')).toBe('You run Acme Inc.');
  expect(en('You run ', 'company', 'Yahoo!')).toBe('You run Yahoo!');
});

it('keeps French marks with the word before them, in values as well', () => {
  expect(
    sayLine({
      text: '« Bonjour {{contact.firstname}} : vraiment ? Oui ; non ! »',
      language: 'fr',
      contact: { firstname: 'Léa' },
    }),
  ).toBe(
    '«\u00a0Bonjour Léa\u00a0: vraiment\u00a0? Oui\u00a0; non\u00a0!\u00a0»',
  );
  expect(
    fr('Au sujet de ', 'topic', 'Prêts ? « Le guide » : 10 000 € à 5 %'),
  ).toBe(
    'Au sujet de Prêts\u00a0? «\u00a0Le guide\u00a0»\u00a0: 10\u00a0000\u00a0€ à 5\u00a0%.',
  );
});

it('sets the French space that was left out, but not inside of a name', () => {
  expect(fr('Vraiment? Vous êtes chez ', 'company', 'Yahoo!')).toBe(
    'Vraiment\u00a0? Vous êtes chez Yahoo!',
  );
});

it('leaves English as it was written', () => {
  expect(en('Really ? Yes : no ', 'topic', 'prices ?')).toBe(
    'Really ? Yes : no prices ?.'.replace('?.', '?'),
  );
});

it('lists several options as the language of the text does', () => {
  const contact = { trade: 'RETAIL;WHOLESALE;SERVICES' };

  expect(sayLine({ text: '{{contact.trade}}', language: 'fr', contact })).toBe(
    'Retail, Wholesale et Services',
  );
});

it('asks nothing of a text without such words', () => {
  expect(en('You run ', 'company', 'Orange')).toBe('You run Orange.');
  expect(fr('Vous dirigez ', 'company', 'Orange')).toBe('Vous dirigez Orange.');
});
