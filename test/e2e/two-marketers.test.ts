import type { HostBrowser } from 'hubspot-host/testing';
import { fillText, LANGUAGES } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { type RawRecord, waitFor } from '#test/helpers/raw-records.ts';
import { saying } from '#test/helpers/saying.ts';
import { INES, LEA, NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

describe.each(LANGUAGES)('in the language %s', (language) => {
  const texts = textsIn(language);
  const { approval, editor, fields, writing, settings } = texts;
  const label = (name: keyof typeof fields) => fields[name].label;

  let app: BrowserApp;
  /** The second person, at a browser of their own. */
  let other: HostBrowser;

  beforeAll(async () => {
    app = await startBrowserApp();
    other = await app.openAnother();
  });

  afterAll(() => app.close());

  const field = ({ page }: HostBrowser, name: string) =>
    page.getByRole('textbox', { name, exact: true });
  const press = ({ page }: HostBrowser, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const read = ({ page }: HostBrowser, text: string | RegExp) =>
    page.getByText(text).first().waitFor();

  /** What is drawn comes from a worker, a little after the click. */
  const holds = async (at: HostBrowser, name: string, text: string) =>
    expect(
      await waitFor(
        () => field(at, name).inputValue(),
        (typed) => typed === text,
      ),
    ).toBe(text);

  /** The starters of the account, as their records have them. */
  const readStarters = async (): Promise<RawRecord[]> => {
    const response = await app.emulator.fetchAsUser(
      new Request(
        `https://emulator.local/crm/objects/2026-09/${app.starterTypeId}?limit=100&properties=title,question,language,status`,
      ),
      INES,
    );

    return ((await response.json()) as { results: RawRecord[] }).results;
  };

  /** Opens the card of a client who speaks English; what it says. */
  const readCard = async (browser: HostBrowser): Promise<string> => {
    await browser.viewAs(LEA, language);
    await browser.open(`/contacts/${app.contactIds[1]}`);
    const card = browser.page.getByTestId('card-tab');
    await card
      .getByRole('button', { name: texts.card.sayNotUseful })
      .first()
      .waitFor();

    return card.innerText();
  };

  /** A published starter that the card says, by its question, which has no fact in it. */
  const findShown = async (said: string) => {
    const found = (await readStarters()).find(
      ({ properties: { question, status } }) =>
        status === 'published' &&
        question != null &&
        !question.includes('{{') &&
        said.includes(question),
    );
    if (!found) throw new Error(`The card says no known question: ${said}`);

    return { id: found.id, question: found.properties['question'] ?? '' };
  };

  const open = async (browser: HostBrowser, as: number, path: string) => {
    await browser.viewAs(as, language);
    await browser.open(path);
  };

  /** Opens the editor and waits until it can be written in. */
  const edit = async (browser: HostBrowser, as: number, id: string) => {
    await open(browser, as, `/app/starters/${id}/edit`);
    await field(browser, label('question')).waitFor();
  };

  it('lets two marketers work on what is on cards: kept, sent back, approved, merged, found again', async () => {
    const asked = 'What would have to change for you this year?';
    const better = 'What has to change for you this year?';

    // What is on cards before a second person has to approve stays there.
    const { id, question } = await findShown(await readCard(other));
    await open(other, NORA, '/settings/app');
    const page = other.page.getByTestId('app-settings');
    await page.getByRole('switch', { name: settings.needsApproval }).check();
    await page
      .getByRole('button', { name: settings.save, exact: true })
      .click();
    await read(other, texts.settingsSaved);

    // A published starter is worked on and saved; the card keeps what it had.
    await edit(app, INES, id);
    expect(await app.page.locator('body').innerText()).not.toContain('{{');
    await field(app, label('question')).fill(asked);
    await press(app, writing.texts.saveOfPublished);
    await read(app, saying(writing.keptAsDraft));
    expect(await readCard(other)).toContain(question);
    await open(other, NORA, `/app/starters/${id}`);
    await read(other, saying(writing.working.replace('{who}', 'Ines Moreau')));

    // She finds it again, and asks for approval.
    await edit(app, INES, id);
    await holds(app, label('question'), asked);
    await press(app, editor.askApproval);
    await read(app, saying(approval.asksYou));
    expect(
      await app.page
        .getByRole('button', { name: approval.texts.approve })
        .count(),
    ).toBe(0);
    expect(await readCard(other)).toContain(question);

    // The second person reads old and new side by side, and sends it back with a sentence.
    await open(other, NORA, '/app');
    await read(other, saying(approval.asks.replace('{who}', 'Ines Moreau')));
    await open(other, NORA, `/app/starters/${id}`);
    await read(other, saying(approval.asks.replace('{who}', 'Ines Moreau')));
    await read(other, approval.texts.onCards);
    // So on a narrow screen: what is approved is in sight.
    const wide = other.page.viewportSize();
    await other.page.setViewportSize({ width: 480, height: 900 });
    const proposed = other.page.getByText(approval.texts.proposed).first();
    const { x = 0, width = 0 } = (await proposed.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(0);
    expect(x + width).toBeLessThanOrEqual(480);
    if (wide) await other.page.setViewportSize(wide);
    await press(other, approval.texts.sendBack);
    await field(other, approval.texts.sendBackLabel).fill(
      'Say it in fewer words.',
    );
    await press(other, approval.texts.sendBack);
    await read(other, saying(approval.returned));
    expect(await readCard(other)).toContain(question);

    // She reads the sentence where she writes, answers it, and it is approved.
    await edit(app, INES, id);
    await read(
      app,
      saying(
        approval.sentBack
          .replace('{who}', 'Nora Haddad')
          .replace('{because}', 'Say it in fewer words.'),
      ),
    );
    await field(app, label('question')).fill(better);
    await press(app, editor.askApproval);
    await read(app, saying(approval.asksYou));
    await open(other, NORA, `/app/starters/${id}`);
    await press(other, approval.texts.approve);
    await read(other, saying(approval.approved));
    expect(
      await waitFor(
        () => readCard(other),
        (said) => said.includes(better),
      ),
    ).not.toContain(question);

    // Two edit one draft, each another field: both are in it.
    await open(app, INES, '/app/write');
    await field(app, label('title')).fill('Written by two');
    await field(app, label('opener')).fill('Your shop is in [city].');
    await field(app, label('question')).fill('What brings people in?');
    await press(app, editor.save);
    await app.page.getByRole('heading', { name: 'Written by two' }).waitFor();
    const draft = (await readStarters()).find(
      ({ properties }) => properties['title'] === 'Written by two',
    );
    const both = draft?.id ?? '';
    await edit(app, INES, both);
    await edit(other, NORA, both);
    await holds(app, label('opener'), 'Your shop is in [City].');
    await field(other, label('whyNow')).fill(
      'They opened in [city] this year.',
    );
    await press(other, editor.save);
    await other.page.getByRole('heading', { name: 'Written by two' }).waitFor();
    await field(app, label('question')).fill('Who comes in first?');
    await press(app, editor.save);
    await read(
      app,
      saying(
        writing.merged
          .replace('{who}', 'Nora Haddad')
          .replace('{fields}', label('whyNow')),
      ),
    );
    await read(app, 'They opened in [City] this year.');
    await read(app, 'Who comes in first?');

    // Both change one field: both texts are shown, nothing typed is lost by taking the other.
    await edit(app, INES, both);
    await edit(other, NORA, both);
    await field(other, label('question')).fill('Who comes in last, in [city]?');
    await press(other, editor.save);
    await other.page.getByRole('heading', { name: 'Written by two' }).waitFor();
    await field(app, label('question')).fill('Who comes back?');
    await press(app, editor.save);
    await read(app, writing.texts.clashTitle);
    await read(
      app,
      fillText(writing.texts.pair, {
        name: fillText(writing.texts.theirs, { who: 'Nora Haddad' }),
        value: 'Who comes in last, in [City]?',
      }),
    );
    await press(app, writing.texts.useTheirs);
    await holds(app, label('question'), 'Who comes in last, in [City]?');
    await press(app, writing.texts.useYours);
    await holds(app, label('question'), 'Who comes back?');
    await press(app, editor.save);
    await app.page.getByRole('heading', { name: 'Written by two' }).waitFor();

    // What is typed is found again after a reload, on another machine, and gone only on purpose.
    await edit(app, INES, both);
    await field(app, label('opener')).fill('Half a thought about [city');
    await read(app, saying(writing.kept));
    await app.page.reload();
    await read(app, saying(writing.found));
    await holds(app, label('opener'), 'Half a thought about [city');
    await edit(other, INES, both);
    await holds(other, label('opener'), 'Half a thought about [city');
    await press(other, writing.texts.discard);
    await press(other, writing.texts.discardYes);
    await holds(other, label('opener'), 'Your shop is in [City].');
  });
});
