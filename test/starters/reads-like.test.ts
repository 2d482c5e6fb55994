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

it('knows the words of both languages', () => {
  expect(hasWordList('en') && hasWordList('fr')).toBe(true);
});
