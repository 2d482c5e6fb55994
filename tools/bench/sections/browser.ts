import path from 'node:path';
import { serveHost, readProject } from 'hubspot-host/server';
import {
  buildInProcess,
  type HostBrowser,
  openBrowser,
} from 'hubspot-host/testing';
import { description, viewers } from '#demo/describe-app.ts';
import { people, TIME_ZONE } from '#demo/seed/people.ts';
import { thisMachine } from '#tools/chromium/find-chromium.ts';
import { obtainChromium } from '#tools/chromium/obtain-chromium.ts';
import { createCards } from '#tools/bench/create-cards.ts';
import type { FilledHubSpot } from '#tools/bench/fill-account.ts';
import { median } from '#tools/bench/measure-pair.ts';
import type { Section } from '#tools/bench/section.ts';
import { clientSecret } from '#tools/bench/start-service.ts';
import { judge } from '#tools/bench/verdict.ts';
import { untilQuiet } from '#tools/bench/until-quiet.ts';
import { withAccount } from '#tools/bench/with-account.ts';

const root = path.resolve();
const cacheFolder = path.join(root, '.cache');
const onTab = 'crm.record.tab';
const tab = 'card-tab';
const textOfOurs = 'Not useful';
const textOfHello = 'Hello world';

/**
 * Notes in the page when the first worker is started, which is an extension's, and when a text is
 * seen in the tab: both by the page's own clock.
 */
const watch = (text: string): string => `
  const Original = Worker;
  self.Worker = class extends Original {
    constructor(...args) { super(...args); self.startedAt ??= performance.now(); }
  };
  new MutationObserver((_, observer) => {
    const tab = document.querySelector('[data-testid="${tab}"]');
    if (!tab?.textContent.includes(${JSON.stringify(text)})) return;
    observer.disconnect();
    self.seenAt = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** Opens a project's extension of the tab on contact records. */
const openProject = async (
  projectRoot: string,
  hubspot: FilledHubSpot,
  serviceUrl: string,
  text: string,
) => {
  const built = await buildInProcess({ root: projectRoot, cacheFolder });
  const project = await readProject(projectRoot);
  const { features, permittedUrls, functions } = project;
  const host = await serveHost({
    app: {
      description,
      // One extension on the record, in both hosts.
      features: {
        ...features,
        cards: features.cards.filter(
          ({ location, objectTypes }) =>
            location === onTab && objectTypes.includes('contacts'),
        ),
      },
      permittedUrls,
      functions,
      extensionsFolder: built.extensionsFolder,
    },
    account: {
      emulator: hubspot.emulator,
      people,
      timeZone: TIME_ZONE,
      viewers,
      layoutFile: null,
    },
    service: { clientSecret, url: () => serviceUrl },
    hostFolder: built.hostFolder,
    port: 0,
    startCommand: 'npm run bench',
  });
  const browser = await openBrowser(
    host,
    obtainChromium(thisMachine(), () => {}),
  );
  await browser.viewAs(51_001, 'en');
  await browser.page.addInitScript(watch(text));

  return { browser, host };
};

/** From the start of the extension to its first text, in ms, on a record that is loaded again. */
const measureOpening = async (
  { page, open }: HostBrowser,
  contactId: string,
  text: string,
): Promise<number> => {
  await open(`/contacts/${contactId}`);
  await page.getByTestId(tab).getByText(text).first().waitFor();

  return page.evaluate<number>('self.seenAt - self.startedAt');
};

/** The card in Chromium, in turns with the smallest extension in a host of the same kind. */
export const browser: Section = (bench) =>
  withAccount(
    bench,
    { starters: 30, votes: 1_000 },
    async ({ hubspot, service, client }) => {
      const [contactId = ''] = hubspot.segmentedIds;
      await createCards(
        client,
        service.url,
        await hubspot.readContacts([contactId]),
      ).untilServed();
      const ours = await openProject(root, hubspot, service.url, textOfOurs);
      const hello = await openProject(
        path.join(root, 'tools/bench/hello-world'),
        hubspot,
        service.url,
        textOfHello,
      );
      try {
        await untilQuiet(service.pid);
        const times: { ours: number; hello: number }[] = [];
        for (let turn = 0; turn <= bench.effort.turns; turn += 1) {
          const each = {
            ours: await measureOpening(ours.browser, contactId, textOfOurs),
            hello: await measureOpening(hello.browser, contactId, textOfHello),
          };
          if (turn > 0) times.push(each);
        }
        const of = (side: 'ours' | 'hello') =>
          median(times.map((each) => each[side]));
        bench.say(
          `in Chromium, from the start of the extension's worker, medians of ${times.length} turns: the first starter ${of('ours').toFixed(0)} ms, the text of a hello-world extension ${of('hello').toFixed(0)} ms`,
        );

        return [
          judge(
            'first starter / text of a hello-world extension',
            median(times.map((each) => each.ours / each.hello)),
            null,
          ),
        ];
      } finally {
        for (const { browser: opened, host } of [ours, hello]) {
          await opened.close();
          await host.close();
        }
      }
    },
  );
