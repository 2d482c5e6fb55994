import { type DraftRequest, keepDraftRoute } from '@starters/contracts';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { buildCheck, buildEditor } from '#test/helpers/build-editor.ts';
import { openPage } from './open-page.tsx';

it('takes over what the same person wrote in another window, and shows what both did', async () => {
  const kept: DraftRequest[] = [];
  const page = await openPage({
    path: '/starters/9001/edit',
    load: () => reply(buildEditor()),
    save: ({ url, body }) => {
      if (url.pathname !== keepDraftRoute.path) return reply(buildCheck());
      const request = body as unknown as DraftRequest;
      kept.push(request);
      const fields = request.draft?.fields ?? buildEditor().fields;

      return reply({
        ok: true,
        said: 'Draft kept at 10:42',
        otherWindow:
          kept.length > 1
            ? null
            : {
                fields: { ...fields, whyNow: 'Written at home.' },
                clashes: [
                  {
                    field: 'opener',
                    label: 'Opener',
                    theirs: 'Said at home.',
                    value: 'Said at home.',
                  },
                ],
              },
      });
    },
  });
  await page.type('Said at the office.');
  await settle(900);
  expect(kept[0]?.before).toEqual(buildEditor().fields);
  expect(page.alerts).toMatchObject([
    { message: 'You wrote here in another window, too' },
  ]);
  expect(page.said()).toContain('In this window: Said at the office.');
  expect(page.said()).toContain('In the other window: Said at home.');
  await page.click('Use the text of the other window');
  await settle(900);

  // What came from there is not sent back as one's own, and the choice is kept.
  expect(kept.at(-1)).toMatchObject({
    before: { opener: 'Said at the office.', whyNow: 'Written at home.' },
    draft: { fields: { opener: 'Said at home.', whyNow: 'Written at home.' } },
  });
});
