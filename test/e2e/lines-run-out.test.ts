import {
  DAY_MS,
  fillText,
  type Language,
  LANGUAGES,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { textsIn } from '#src/texts/texts-in.ts';
import { type RawRecord, waitFor } from '#test/helpers/raw-records.ts';
import { saying } from '#test/helpers/saying.ts';
import { INES, LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

/** All that is seeded ends on the 45th day from the start. */
const untilEnd = 46;
const term = 90;

describe.each(LANGUAGES)('in the language %s', (language: Language) => {
  const {
    card: words,
    review,
    figures,
    runOut,
    saved,
    ...texts
  } = textsIn(language);

  let app: BrowserApp;
  beforeAll(async () => {
    app = await startBrowserApp();
  });
  afterAll(() => app.close());

  const card = () => app.page.getByTestId('card-tab');
  const panel = () => app.page.getByRole('dialog');
  const openCard = async () => {
    await app.viewAs(LEA, language);
    await app.open(`/contacts/${app.contactIds[1]}`);
  };
  const openPage = async () => {
    await app.viewAs(INES, language);
    await app.open('/app');
    await app.page.getByText(figures.unserved).first().waitFor();
  };
  const press = (name: string) =>
    app.page.getByRole('button', { name, exact: true }).click();
  const dayAfter = (days: number) =>
    new Date(Date.now() + (untilEnd + days) * DAY_MS)
      .toISOString()
      .slice(0, 10);
  const published = async (): Promise<RawRecord[]> => {
    const response = await app.emulator.fetchAsUser(
      new Request(
        `https://emulator.local/crm/objects/2026-09/${app.starterTypeId}?limit=100&properties=title,status,valid_until,hubspot_owner_id`,
      ),
      INES,
    );

    return ((await response.json()) as { results: RawRecord[] }).results.filter(
      ({ properties }) => properties['status'] === 'published',
    );
  };
  const endOf = ({ properties }: RawRecord) => properties['valid_until'] ?? '';

  it('tells the salesperson, counts the client at once, and lets the author keep all that is still true', async () => {
    const { page } = app;
    await openCard();
    await card()
      .getByRole('button', { name: words.sayNotUseful })
      .first()
      .waitFor();
    await openPage();
    expect(await page.getByText(saying(review.expired)).count()).toBe(0);

    // Nobody opens a card: the client counts on the day on which the last line ends.
    app.passDays(untilEnd);
    await waitFor(
      async () => {
        await openPage();

        return page
          .getByText(sayNumber(figures.unservedEnded, { count: 1 }, language))
          .count();
      },
      (count) => count > 0,
    );

    // The card says so, and the salesperson asks.
    await openCard();
    await card().getByText(runOut.title).first().waitFor();
    await card().getByText(saying(runOut.text)).first().waitFor();
    await card()
      .getByRole('button', { name: texts.sheets.requestOne })
      .first()
      .click();
    await panel()
      .getByLabel(texts.sheets.askRequest)
      .fill('Something about the new season');
    await panel()
      .getByRole('button', { name: texts.sheets.sendRequest })
      .click();
    await panel().getByText(texts.sheets.placed).waitFor();

    // The author reads what ended in one list, each with its text, and keeps all of it.
    const mine = (await published()).filter(
      ({ properties }) => properties['hubspot_owner_id'] === '751010',
    );
    await openPage();
    await page.getByText(saying(review.expired)).first().waitFor();
    const keepsAll = sayNumber(
      review.expiringAllMine,
      { count: mine.length },
      language,
    );
    expect(await page.getByRole('button', { name: keepsAll }).count()).toBe(0);
    for (let shown = 5; shown < mine.length; shown += 20) {
      await press(review.showMore);
    }
    await press(keepsAll);
    await page
      .getByText(
        saying(
          sayNumber(
            saved.renewedMany,
            { count: mine.length, first: '{first}', last: '{last}' },
            language,
          ),
        ),
      )
      .first()
      .waitFor();

    // Their ends are spread over the last sixth of the term, never later than the term.
    const ids = new Set(mine.map(({ id }) => id));
    const renewed = await waitFor(
      async () => (await published()).filter(({ id }) => ids.has(id)),
      (records) => records.every((each) => endOf(each) >= dayAfter(60)),
    );
    const ends = renewed.map(endOf).sort();
    expect(new Set(ends).size).toBeGreaterThan(mine.length / 6);
    expect((ends[0] ?? '') >= dayAfter(term - term / 6 - 1)).toBe(true);
    expect((ends.at(-1) ?? '9999') <= dayAfter(term)).toBe(true);

    // Of the others two are retired together, and two kept.
    await openPage();
    const ticks = page.getByRole('checkbox', {
      name: saying(review.expiringTick),
    });
    for (const [step, plural] of [
      ['retired', review.expiringRetireTicked],
      ['kept', review.expiringRenewTicked],
    ] as const) {
      const before = (await published()).length;
      const waiting = await ticks.count();
      await ticks.nth(0).check();
      await ticks.nth(1).check();
      await press(sayNumber(plural, { count: 2 }, language));
      await waitFor(
        () => ticks.count(),
        (count) => count < waiting || waiting === 5,
      );
      expect(
        await waitFor(
          async () => before - (await published()).length,
          (gone) => gone === (step === 'retired' ? 2 : 0),
        ),
      ).toBe(step === 'retired' ? 2 : 0);
    }

    // The card has lines again, and the client no longer counts.
    await waitFor(
      async () => {
        await openCard();

        return card()
          .getByRole('button', { name: words.sayNotUseful })
          .first()
          .waitFor({ timeout: 5_000 })
          .then(
            () => true,
            () => false,
          );
      },
      (isThere) => isThere,
    );
    await openPage();
    await page
      .getByText(fillText(figures.unservedOf, { count: 0, of: 1 }))
      .first()
      .waitFor();
  });
});
