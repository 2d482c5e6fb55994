import { Checkbox, Select } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import {
  type FirstDrafts,
  type OfferedDraft,
  reviewRoute,
  type TakeDraftsRequest,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { buildReview } from '#test/helpers/build-review.ts';
import { openPage, type Service } from './open-page.tsx';

const draft = (key: string, changes: Partial<OfferedDraft> = {}) => ({
  key,
  title: `Title of ${key}`,
  said: `Hello, [City] and ${key}?`,
  fits: '62% (31)',
  suits: true,
  starterId: null,
  ...changes,
});

const buildOffer = (language: 'en' | 'fr'): FirstDrafts => ({
  ok: true,
  language,
  texts: {
    ...textsIn(language).firstDrafts,
    writtenSoFar: textsIn(language).transfer.writtenSoFar,
  },
  languages: [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'Français' },
  ],
  drafts: {
    en: [
      draft('city'),
      draft('job'),
      draft('rare', { suits: false, fits: '0% (0)' }),
      draft('old', { starterId: '77', suits: false }),
    ],
    fr: [draft('ville')],
  },
  counted: 'Of 50 contacts.',
});

const openDrafts = async (
  language: 'en' | 'fr' = 'en',
  save: Service = () =>
    reply({ ok: true, state: 'done', count: 2, message: 'Two are there.' }),
) => {
  const page = await openPage({
    path: '/first-drafts',
    language,
    load: ({ url }) =>
      reply(
        url.pathname === reviewRoute.path
          ? buildReview({ language })
          : buildOffer(language),
      ),
    save,
  });
  const { renderer, requests } = page;

  return {
    ...page,
    links: () => renderer.findAll(PageLink).map(({ props }) => props.to),
    ticked: () =>
      renderer
        .findAll(Checkbox)
        .filter(({ props }) => props.checked)
        .map(({ text }) => text),
    tick: async (title: string, isChosen: boolean) => {
      renderer
        .find(Checkbox, (node) => node.text === title)
        .trigger('onChange', isChosen as never);
      await settle();
    },
    sent: () =>
      requests
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => body as unknown as TakeDraftsRequest),
  };
};

it('ticks what fits somebody, says how many it fits, and takes what is ticked', async () => {
  const page = await openDrafts();

  expect(page.ticked()).toEqual(['Title of city', 'Title of job']);
  expect(page.said()).toContain('Of 50 contacts.');
  expect(page.said()).toContain('Hello, [City] and city?');
  expect(page.said()).toContain('62% (31)');
  // What is a starter already cannot be ticked.
  expect(page.said()).toContain('Title of old');
  expect(page.said()).toContain(' · Taken');
  expect(page.links()).toContain('/starters/77');
  await page.tick('Title of job', false);
  expect(page.said()).toContain('Take 1 draft');
  await page.tick('Title of rare', true);
  expect(page.said()).toContain('Take 2 drafts');
  await page.send();

  expect(page.sent()).toEqual([
    {
      key: expect.stringMatching(/.{8}/),
      language: 'en',
      drafts: ['city', 'rare'],
    },
  ]);
  expect(page.said()).toContain('See the starters');
});

it('changes to the drafts of another language, with its own ticks', async () => {
  const page = await openDrafts('fr');
  expect(page.said()).toContain('Prendre 2 brouillons');
  page.renderer.find(Select).trigger('onChange', 'fr' as never);
  await settle();

  expect(page.ticked()).toEqual(['Title of ville']);
  expect(page.said()).toContain('Prendre 1 brouillon');
});

it('leads to each draft that was taken', async () => {
  let isTaken = false;
  const page = await openPage({
    path: '/first-drafts',
    load: ({ url }) => {
      const offer = buildOffer('en');
      if (isTaken) {
        offer.drafts.en = [
          draft('city', { starterId: '91' }),
          draft('job', { starterId: '92' }),
          draft('rare', { starterId: '93' }),
        ];
      }

      return reply(url.pathname === reviewRoute.path ? buildReview() : offer);
    },
    save: () => {
      isTaken = true;

      return reply({ ok: true, state: 'done', count: 2, message: 'Done.' });
    },
  });
  await page.send();
  await settle();
  const links = page.renderer.findAll(PageLink).map(({ props }) => props.to);

  expect(links).toEqual(
    expect.arrayContaining(['/starters/91', '/starters/92', '/']),
  );
  // It was a starter before.
  expect(links).not.toContain('/starters/93');
});

it('says why nothing was written, and keeps what was ticked', async () => {
  const page = await openDrafts('en', () =>
    reply({
      ok: false,
      reason: 'import_busy',
      message: 'Another one is at it.',
    }),
  );
  await page.tick('Title of job', false);
  await page.send();

  expect(page.ticked()).toEqual(['Title of city']);
  expect(page.renderer.findAll(Checkbox).map(({ text }) => text)).toHaveLength(
    3,
  );
});

it('asks again where no answer came, by the same key', async () => {
  const page = await openDrafts('en', () => {
    throw new Error('network');
  });
  await page.send();
  expect(page.said()).toContain('Ask again');
  await page.click('Ask again');

  const asked = page.requests.at(-1)?.url;
  expect(asked?.pathname).toBe('/v1/imports');
  expect(asked?.searchParams.get('key')).toBe(page.sent()[0]?.key);
});

it('is where a page without starters leads to', async () => {
  const page = await openPage({
    load: () => reply(buildReview({ starterCount: 0 })),
  });

  expect(
    page.renderer.findAll(PageLink).map(({ props }) => props.to),
  ).toContain('/first-drafts');
});
