import { readFileSync } from 'node:fs';
import { getCompleteList } from 'french-contractions';
import { z } from 'zod';
import { sayLine } from '#test/helpers/say-line.ts';

const listOfAn = (): string[] =>
  Object.keys(
    z
      .record(z.string(), z.number())
      .parse(
        JSON.parse(
          readFileSync('node_modules/english-a-an-list/dist/aan.json', 'utf8'),
        ),
      ),
  );

const say = (text: string, language: 'en' | 'fr', topic: string) =>
  sayLine({ text, language, contact: { topic } });

/**
 * Words that the English list has by mistake ("an fair"), that are said so in America alone (an
 * herb) or by few (an hysterical), and those that are no value.
 */
const noneOfAn = new Set(
  '0 heraldic fair semiliterate bill ukempt man hallucinogenic hors herb herbal habitue person Rh Eurasian hysterical unspecified anonymous unknown unnamed example undefined empty undisclosed'.split(
    ' ',
  ),
);
/** Words of the French list whose h is mute, or aspirated by some: l’héroïne, d’hier. */
const mute = new Set([
  'hermitique',
  'hier',
  'hilaire',
  'honoris causa',
  'héroïne',
]);

it('puts “an” before the words that WordNet’s texts do', () => {
  const wrong = listOfAn().filter(
    (word) =>
      !noneOfAn.has(word) &&
      say('A {{contact.topic}} thing', 'en', word) !== `An ${word} thing`,
  );

  expect(wrong).toEqual([]);
});

/** A country of the list, which has an article: près du Honduras. */
const withArticle = new Set(['Honduras']);

it('elides nothing before the words of the list of aspirated h', () => {
  const wrong = getCompleteList().filter(
    (word) =>
      !mute.has(word.normalize()) &&
      !withArticle.has(word) &&
      say('Près de {{contact.topic}}', 'fr', word) !== `Près de ${word}`,
  );

  expect(wrong).toEqual([]);
});

it.each(
  'habit habitant habileté haleine haltère halogène hameçon harmonie hebdomadaire hectare hélice hélicoptère hémisphère herbe héritage hermine héroïne héroïsme hésitation heure heureux hexagone hier hippodrome histoire hiver homme honneur honnêteté honoraires hôpital horaire horizon horloge hormone horreur hospice hostilité hôte hôtel hôtesse huile huissier huître humain humeur humidité humour hydrogène hygiène hymne hypothèse hystérie'.split(
    ' ',
  ),
)('elides before the mute h of %s', (word) => {
  expect(say('Près de {{contact.topic}}', 'fr', word)).toBe(`Près d’${word}`);
});

it.each(
  'hache haine hall handicap hangar hasard hausse haut hauteur Havre hernie héros hérisson hibou hiérarchie hobby Hollande homard Hongrie honte hors hotte houle housse hublot huit hurlement hutte'.split(
    ' ',
  ),
)('elides nothing before the aspirated h of %s', (word) => {
  expect(say('Près de {{contact.topic}}', 'fr', word)).toBe(`Près de ${word}`);
});
