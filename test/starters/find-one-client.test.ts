import { findOneClient } from '#src/starters/find-one-client.ts';

it.each([
  ['Alice, how is the shop?', ['Alice']],
  ['How is the shop in Bristol?', ['Bristol']],
  ['How are things at Northern Lights?', ['Northern Lights']],
  ['Oldham is growing. What next?', ['Oldham']],
  ['Rose has told me about it.', ['Rose']],
  ['how is alice in leeds?', ['alice', 'leeds']],
  ['The Hendersons asked C. Durand.', ['Hendersons', 'C', 'Durand']],
  ['We spoke on Tuesday, 12 May.', ['Tuesday', '12 May']],
  ['We spoke in january and yesterday.', ['january', 'yesterday']],
  ['Your 12 lorries, twelve of them', ['12', 'twelve']],
  ['You paid €12,000 or 12k.', ['€12,000', '12k']],
  ['Sixty shops, ninety-one lorries', ['Sixty', 'ninety-one']],
  ['Your fortieth year, half-a-dozen shops', ['fortieth', 'half-a-dozen']],
  ['A billion, forty-odd people', ['billion', 'forty-odd']],
  ['Call 07700 900123 or g@x.com', ['07700 900123', 'g@x.com']],
  ['See www.acme.com or acme.co.uk', ['www.acme.com', 'acme.co.uk']],
  ['The ACME people', ['ACME']],
  ['{{contact.city}}ers', ['ers']],
  ['Hi A l i c e, how is it?', ['A l i c e']],
  ['Hi A.L.I.C.E., how is it?', ['A.L.I.C.E']],
  ['hi al!ce, how is it?', ['al!ce']],
  ['Ask @acme about it.', ['@acme']],
  ['Ask 王伟 about it.', ['王伟']],
  ['Ask 鈴木さん or أحمد or שרה.', ['鈴木さん', 'أحمد', 'שרה']],
  ['Ask Ａｌｉｃｅ or Вruno.', ['Alice', 'Bruno']],
  ['in {{contact.city | "Leeds"}}', ['Leeds']],
])('finds in “%s” what looks like one client', (text, pieces) => {
  expect(findOneClient(text, 'en')).toEqual(pieces);
});

it.each([
  ['Bonjour Hélène, qu’en dites-vous ?', ['Hélène']],
  ['C’est l’idée d’Alice.', ['Alice']],
  ['Pierre, qu’en dites-vous ?', ['Pierre']],
  ['comment va nantes ?', ['nantes']],
  ['Vous disiez lundi, hier, le 12 mai.', ['lundi', 'hier', '12 mai']],
  ['au mois d’aout', ['aout']],
  ['Vos douze camions', ['douze']],
  ['Vos soixante salariés', ['soixante']],
  ['quatre-vingts magasins, septante', ['quatre-vingts', 'septante']],
  ['soixante-quinze mille euros', ['soixante-quinze mille']],
  ['trois mille deux cents euros', ['mille', 'cents']],
  [
    'votre cinquantième année, un demi-million',
    ['cinquantième', 'demi-million'],
  ],
  ['une trentaine de caisses', ['trentaine']],
  ['Il reste 12 000 €.', ['12 000 €']],
])('finds in « %s » what looks like one client', (text, pieces) => {
  expect(findOneClient(text, 'fr')).toEqual(pieces);
});

it.each([
  'You opened a second shop. What has changed?',
  'I’m told it takes ten minutes, and I don’t believe it.',
  'Will it work? May I ask? Nice to see you.',
  'It’s open 24/7. 100 % of it.',
  '{{contact.firstname}}, on {{contact.recent_conversion_date}} you asked.',
  '“What now?” they ask; Mr {{contact.lastname}} knows.',
  'P.S. It is so, e.g. a B2B shop, a.k.a. a store.',
  'Great! What now?',
])('lets “%s” pass', (text) => {
  expect(findOneClient(text, 'en')).toEqual([]);
});

it.each([
  'Qu’est-ce qui compte ? Aujourd’hui, c’est l’attente.',
  'Il y a à dire, r.s.v.p. avant tout.',
  'À cœur vaillant, ça va. Avez-vous dix minutes ?',
  'Mille mercis, je l’ai dit cent fois, à cent pour cent.',
  'Bonjour Madame {{contact.lastname}}, y a-t-il du neuf ?',
])('lets « %s » pass', (text) => {
  expect(findOneClient(text, 'fr')).toEqual([]);
});

it.each([
  'Bonjour, quelle est votre priorité ?',
  'Bonsoir Madame, nous en parlions.',
  'Quelle est la suite pour vous ?',
  'Racontez-moi ce que vous cherchez.',
  'Merci pour votre accueil.',
  'Combien de temps avez-vous ?',
  'Pourquoi maintenant ?',
])('lets the French of an English starter pass: « %s »', (text) => {
  expect(findOneClient(text, 'en')).toEqual([]);
});

it.each([
  'Hello, what is it that you are after?',
  'Hi Mr {{contact.lastname}}, how are things?',
  'Which of these would help you?',
  'Thanks for having us.',
  'Where did you hear of it?',
  'Something has changed for you.',
])('lets the English of a French starter pass: “%s”', (text) => {
  expect(findOneClient(text, 'fr')).toEqual([]);
});

it.each([
  ['en', 'Hélène, quelle est votre priorité ?', ['Hélène']],
  ['en', 'Bonjour Hélène, quelle est la suite ?', ['Hélène']],
  ['en', 'Pierre vous a dit que c’est prêt.', ['Pierre']],
  ['en', 'Durand est un de vos clients.', ['Durand']],
  ['en', 'Nantes est le siège, je crois.', ['Nantes']],
  ['en', 'Batiprestige est une de vos marques.', ['Batiprestige']],
  ['fr', 'Alice, what is it that you are after?', ['Alice']],
  ['fr', 'Hello Rose, how are you?', ['Rose']],
  ['fr', 'Northwind has the lorries that you want.', ['Northwind']],
  ['fr', 'Bristol is your base, I gather.', ['Bristol']],
] as const)(
  'finds a name in a sentence of the other language (%s: %s)',
  (language, text, names) => {
    expect(findOneClient(text, language)).toEqual(names);
  },
);

it('lets pass what a person said belongs to everybody, in any case, and nothing else', () => {
  const text = 'Atelier Nord is at the Salon in Lyon on ATELIER NORD’s day.';

  expect(findOneClient(text, 'en', 'atelier nord; Salon')).toEqual(['Lyon']);
  expect(findOneClient(text, 'en', 'Nord; on')).toEqual([
    'Salon',
    'Lyon',
    'ATELIER',
  ]);
});
