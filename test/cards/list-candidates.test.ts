import { listCandidates } from '#src/cards/list-candidates.ts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const count = 6;
const texts = {
  en: {},
  fr: {
    opener: 'Vous avez ouvert un second magasin.',
    question: 'Comment vont les affaires à {{contact.city}} ?',
    whyNow: 'Une ouverture dans leur ville.',
    listenFor: null,
    nextStep: null,
  },
};
const starters = (['en', 'fr'] as const).flatMap((language) =>
  Array.from({ length: count }, (_, index) =>
    buildStarter({ id: `${language}${index}`, language, ...texts[language] }),
  ),
);
const shownAtOnce = defaultSettings.startersOnCard;

/** How many starters of each language the card holds that showed these the last time. */
const countAfter = async (shownLast: string[]) => {
  const candidates = await listCandidates(
    {
      ballots: { seal: () => '' },
      dayOrders: { keep: async (_, __, drawn) => drawn },
      views: { listShownOf: async () => [] },
    },
    buildCardInput({ catalog: buildCatalog({ starters }), shownLast }),
  );
  const inOf = (language: string) =>
    candidates.filter((each) => each.language === language).length;

  return { en: inOf('en'), fr: inOf('fr') };
};

it('holds both languages in full for a client whose language nobody knows', async () => {
  expect(await countAfter([])).toEqual({ en: count, fr: count });
});

it('holds of the other language what is shown at once, where one was shown', async () => {
  expect(await countAfter(['fr1', 'fr3'])).toEqual({
    en: shownAtOnce,
    fr: count,
  });
  expect(await countAfter(['en2', 'gone'])).toEqual({
    en: count,
    fr: shownAtOnce,
  });
});

it('holds both in full where both were shown on one day, or what was shown is gone', async () => {
  expect(await countAfter(['fr1', 'en1'])).toEqual({ en: count, fr: count });
  expect(await countAfter(['gone'])).toEqual({ en: count, fr: count });
});
