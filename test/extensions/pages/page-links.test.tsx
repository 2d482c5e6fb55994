import { Link, TableRow, Text } from '@hubspot/ui-extensions';
import { PageHeader, PageLink } from '@hubspot/ui-extensions/pages';
import { reply } from '#test/extensions/cards/open-card.tsx';
import {
  buildFeedbackGroup,
  buildFigures,
  buildReview,
  buildReviewStarter,
  buildStarterReview,
} from '#test/helpers/build-review.ts';
import { openPage } from './open-page.tsx';

type Renderer = Awaited<ReturnType<typeof openPage>>['renderer'];
/** Where the links of HubSpot's own screens lead, by their words. */
const linksOf = (renderer: Renderer) =>
  renderer.findAll(Link).map(({ text, props }) => [text, props.href]);
/** Where the links between the pages lead. */
const pageLinksOf = (renderer: Renderer) =>
  renderer.findAll(PageLink).map(({ text, props }) => [text, props.to]);

it('leads from the table to the feedback and to each starter’s page', async () => {
  const { renderer } = await openPage({
    figures: () =>
      reply(
        buildFigures({
          starters: [
            buildReviewStarter(),
            buildReviewStarter({ id: '9002', title: 'Closing time' }),
          ].map((each) => ({ ...each, shown30d: 0, fixFirst: null })),
          split: [],
        }),
      ),
  });

  expect(pageLinksOf(renderer)).toEqual([
    ['Feedback (2)', '/feedback'],
    ['Not for these clients (0)', '/not-for-clients'],
    ['Requests (0)', '/requests'],
    ['Our report card', '/report'],
    ['Import and export', '/transfer'],
    ['A visit nearby', '/starters/9001'],
    ['Closing time', '/starters/9002'],
  ]);
  // A line of headings and two starters; the split has no votes, and so no table.
  expect(renderer.findAll(TableRow)).toHaveLength(3);
});

it('offers to write as the one primary action, and beside the answer’s button as a second', async () => {
  const { renderer } = await openPage();
  const action = renderer.find(PageHeader.PrimaryAction);

  const write = action.find(PageHeader.PageLink);
  expect([write.text, write.props.to]).toEqual(['Write a starter', '/write']);

  const { renderer: feedback } = await openPage({ path: '/feedback' });
  expect(feedback.maybeFind(PageHeader.PrimaryAction)).toBeNull();
  expect(
    feedback.find(PageHeader.SecondaryActions).find(PageHeader.PageLink).text,
  ).toBe('Write a starter');
});

it('names the page one is on in bold, not as a link', async () => {
  const { renderer } = await openPage({ path: '/requests' });
  const bold = renderer
    .findAll(Text)
    .filter(({ props }) => props.format?.fontWeight === 'demibold');

  expect(bold[0]?.text).toBe('Requests (0)');
  expect(pageLinksOf(renderer).map(([, to]) => to)).not.toContain('/requests');
});

it('leads from a return to the contacts and to the record to rewrite', async () => {
  const { renderer } = await openPage({ path: '/feedback' });

  expect(linksOf(renderer)).toEqual([
    ['Open the contact', '/contacts/1/record/0-1/501'],
    ['Open the contact', '/contacts/1/record/0-1/502'],
    ['Open the record', '/contacts/1/record/2-1/9001'],
  ]);
});

it('leads from a starter’s page to its record and back to all', async () => {
  const { renderer } = await openPage({
    path: '/starters/9001',
    load: () => reply(buildStarterReview({ feedback: [] })),
  });

  expect(linksOf(renderer)).toEqual([
    ['Open the record', '/contacts/1/record/2-1/9001'],
  ]);
  expect(pageLinksOf(renderer)).toEqual([
    ['All starters', '/'],
    ['Edit', '/starters/9001/edit'],
    ['Duplicate', '/starters/9001/copy'],
    ['Translate', '/starters/9001/translate'],
  ]);
});

it('leads from an address that is none to all starters', async () => {
  const { renderer } = await openPage({ path: '/feedback/nowhere' });

  expect(pageLinksOf(renderer)).toEqual([['All starters', '/']]);
});

it('groups the feedback by starter and by reason, in the service’s order', async () => {
  const { said } = await openPage({
    path: '/feedback',
    load: () =>
      reply(
        buildReview({
          feedback: [
            buildFeedbackGroup({ reason: 'other' }),
            buildFeedbackGroup({
              starterId: '9002',
              title: 'Closing time',
              votes: buildFeedbackGroup().votes.slice(0, 1),
            }),
            buildFeedbackGroup({ reason: null }),
          ],
        }),
      ),
  });

  const groups = said()
    .split('\n')
    .filter((line) => /said|Closing time|A visit nearby/.test(line))
    // What the same answer may be given to, too.
    .filter((line) => !line.includes('”: “'));
  expect(groups).toEqual([
    'A visit nearby',
    '“Other”, said 2 times',
    '“Comment only”, said 2 times',
    'Closing time',
    '“Too generic”, said once',
  ]);
});
