import { hasWordList } from '#src/starters/known-words.ts';
import { readsUnlike } from '#src/starters/reads-like.ts';

const city = '{{contact.city}}';
const read = (claimed: 'en' | 'fr', opener: string, question: string) =>
  readsUnlike([opener, question], claimed);

it.each([
  [`New shop in ${city}?`, 'What changed?'],
  ['Bonjour.', 'What’s new ?'],
  [`Big news from ${city}.`, 'Any plans?'],
  [`${city} looks busy.`, 'Still hiring?'],
  [`Congratulations on opening another shop near ${city}.`, 'Next?'],
  [`Bonjour, nice shop in ${city}.`, 'How is business going?'],
  [`Bonjour, on my way to ${city} next week.`, 'Coffee?'],
  [`Bonjour, vous avez une boutique à ${city}.`, 'Who decides?'],
  [`Bonjour, vous avez une boutique à ${city}.`, 'How do customers react?'],
  [`Your shop in ${city} has grown.`, 'Qu’est-ce qu’on en dit ?'],
  [`THE SHOP IN ${city} HAS GROWN.`, 'WHAT NOW?'],
  [`New Shop In ${city}?`, 'What Has Changed?'],
  [`Thе shоp іn ${city} hаs grоwn.`, 'Whаt nоw?'],
  ['{{contact.city | "your part of the country"}}, Paris.', 'Café ?'],
  [`“What do the regulars say in ${city}?”`, '“Who else?”'],
])('stops English that is called French: %s %s', (opener, question) => {
  expect(read('fr', opener, question)).toBe('en');
});

it.each([
  [`Bonjour, une ouverture à ${city} ?`, 'Qui décide ?'],
  [`Nouvelle boutique à ${city} ?`, 'Combien de salariés ?'],
  [`Félicitations pour ${city}.`, 'Quelle suite ?'],
  [`Bonjour, vous avez telecharge notre guide a ${city}.`, 'Alors ?'],
  [`Your shop in ${city} has grown.`, 'Et ensuite, qui décide ?'],
])('stops French that is called English: %s %s', (opener, question) => {
  expect(read('en', opener, question)).toBe('fr');
});

it.each([
  [`Bonjour ${city}, quoi de neuf ?`, 'Des projets ?'],
  [`Bonjour, ${city} recrute.`, 'Combien de postes ?'],
  [`Bonjour, encore bravo pour ${city} !`, 'Ensuite ?'],
  [`BONJOUR, VOUS OUVREZ A ${city}.`, 'QUI DECIDE ?'],
  [`Bonjour, vous avez telecharge notre guide a ${city}.`, 'Ou en etes-vous ?'],
  [`L’ete a ete tres charge a ${city}.`, 'La rentree l’est-elle aussi ?'],
  [`Felicitations ! Deja deux annees a ${city}.`, 'Premiere difficulte ?'],
  [
    `Bonjour, votre CRM fait du reporting marketing à ${city}.`,
    'Quel est le process de closing ?',
  ],
  [
    `Bonjour, vous avez lu « The complete guide to the retail of the future » à ${city}.`,
    'Qu’en retenez-vous ?',
  ],
  [
    `Bonjour, Fish and Chips, Burger King et The Body Shop arrivent à ${city}.`,
    'Laquelle vous inquiète ?',
  ],
  [`${city} ?`, 'Business ?'],
  [`{{last_deal.dealname}} : « {{last_deal.dealstage}} ».`, 'Pourquoi ?'],
])('leaves French alone: %s %s', (opener, question) => {
  expect(read('fr', opener, question)).toBeNull();
});

it.each([
  [`Quick one about ${city}.`, 'Thoughts?'],
  [`You told us « c’est trop compliqué pour nous » in ${city}.`, 'And now?'],
  [`« C’est trop compliqué pour nous » – heard in ${city}.`, 'And you?'],
  [`Your café in ${city} serves crème brûlée à la carte.`, 'Who makes it?'],
  [`Chez Panisse and Le Pain Quotidien opened in ${city}.`, 'Which is better?'],
  [`A propos ${city}: déjà vu at every trade fair.`, 'What is new?'],
  [`In ${city} you use zapier, airtable and shopify.`, 'Which one is next?'],
  [`La vostra pasta in ${city} smells great.`, 'Who cooks it?'],
])('leaves English alone: %s %s', (opener, question) => {
  expect(read('en', opener, question)).toBeNull();
});

it.each([
  [
    'German',
    `Ihr Geschäft in ${city} ist gewachsen.`,
    'Was sagen die Stammkunden dazu?',
  ],
  [
    'Spanish',
    `Su tienda en ${city} ha crecido mucho.`,
    '¿Qué dicen los clientes de ella?',
  ],
  [
    'Italian',
    `Il vostro negozio a ${city} è cresciuto molto.`,
    'Cosa ne dicono i clienti?',
  ],
  [
    'Dutch',
    `Uw winkel in ${city} is gegroeid.`,
    'Wat zeggen de klanten ervan?',
  ],
  ['Russian', `Ваш магазин в ${city} вырос.`, 'Что говорят ваши клиенты?'],
])('stops %s that is called English or French', (_, opener, question) => {
  expect(read('en', opener, question)).toBe('unknown');
  expect(read('fr', opener, question)).toBe('unknown');
});

it.each([
  [
    'Japanese',
    `${city}の新しいお店、おめでとうございます。`,
    '何が変わりましたか？',
  ],
  ['Japanese with a brand', 'Salesforceを使っていますか？', 'なぜですか？'],
  [
    'Japanese after a greeting',
    `Hello {{contact.firstname}}, bonjour`,
    '御社の新しいお店について教えてください。',
  ],
  [
    'Japanese behind a greeting',
    `Hi {{contact.firstname}}, 御社の新しいお店について教えてください。`,
    '',
  ],
  ['Japanese with loans', '明日の meeting の件でご連絡しました。', ''],
  ['one word of Japanese', '', 'なぜ？'],
  ['Korean', `${city}에 새 매장이 생겼네요.`, '손님들은 뭐라고 하나요?'],
  ['Chinese', `恭喜您在${city}开了新店。`, '顾客们怎么说？'],
  ['Chinese in the old letters', `恭喜您在${city}開了新店。`, '顧客怎麼說？'],
  ['Arabic', `متجركم في ${city} كبر كثيرا.`, 'ماذا يقول الزبائن؟'],
  ['Hebrew', `החנות שלכם ב${city} גדלה.`, 'מה אומרים הלקוחות?'],
  ['Thai', `ร้านของคุณใน${city}ใหญ่ขึ้นมาก`, 'ลูกค้าพูดว่าอย่างไร'],
  ['Greek', `Το μαγαζί σας στην ${city} μεγάλωσε.`, 'Τι λένε οι πελάτες;'],
  ['Russian', `Ваш магазин в ${city} вырос.`, 'Что дальше?'],
  ['Ukrainian', '', 'Що далі?'],
  ['Hindi', `${city} में आपकी दुकान बढ़ी है।`, 'ग्राहक क्या कहते हैं?'],
])('stops %s by its script', (_, opener, question) => {
  expect(read('en', opener, question)).toBe('unknown');
  expect(read('fr', opener, question)).toBe('unknown');
});

it.each([
  [
    'en',
    `Your Japanese opener in ${city}: 御社の新しいお店について教えてください。`,
    'And you, what do you say of that shop?',
  ],
  [
    'fr',
    `Bonjour, vous avez une boutique à ${city}. 何が変わりましたか、教えてください。`,
    'Qui décide ?',
  ],
] as const)(
  'stops a sentence in another script between others: %s %s',
  (claimed, opener, question) => {
    expect(read(claimed, opener, question)).toBe('unknown');
  },
);

it.each([
  ['Congratulations, 株式会社サイバーエージェント!', 'Who decides there?'],
  [`Why 楽天, of all shops in ${city}?`, 'And 任天堂?'],
  [`Your partner Газпром нефть opened in ${city}.`, 'Which is better?'],
  [
    `They call it 「お客様は神様です、いつもありがとうございます」 in ${city}.`,
    'And you?',
  ],
  [`They call it 《顾客就是上帝，欢迎再来我们的店》 in ${city}.`, 'And you?'],
  [
    `Your guests say „Спасибо вам большое за всё, приезжайте ещё“ in ${city}.`,
    'And you?',
  ],
  [`Your guests say "شكرا جزيلا لكم على كل شيء" in ${city}.`, 'And you?'],
  [`The team of 삼성전자 and of Яндекс is in ${city}.`, 'Who else?'],
  [`{{contact.city | "東京"}} has a new terrace.`, 'Did you see it?'],
  [`Your α, β and Ω models are in ${city}.`, 'Which is next?'],
  [`Zapier, Airtable, 楽天 in ${city}?`, 'Who else?'],
])(
  'leaves names and quotations in another script alone: %s %s',
  (opener, question) => {
    expect(read('en', opener, question)).toBeNull();
  },
);

it.each([
  [
    `Bonjour, 株式会社サイバーエージェント arrive à ${city}.`,
    'Qu’en pensez-vous ?',
  ],
  [`Vos clients disent « Спасибо вам большое за всё » à ${city}.`, 'Et vous ?'],
])('leaves them alone in French: %s %s', (opener, question) => {
  expect(read('fr', opener, question)).toBeNull();
});

it('knows the words of both languages', () => {
  expect(hasWordList('en') && hasWordList('fr')).toBe(true);
});
