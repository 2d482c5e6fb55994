import {
  Alert,
  Button,
  Form,
  LoadingButton,
  TextArea,
} from '@hubspot/ui-extensions';
import {
  type ImportRequest,
  type ImportRow,
  reviewRoute,
} from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildReview } from '#test/helpers/build-review.ts';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { openPage, type Service } from './open-page.tsx';

/** What the page is opened with. */
export const buildTransfer = (language: 'en' | 'fr' = 'en') => ({
  ok: true,
  language,
  texts: textsIn(language).transfer,
  exampleUrl: 'https://service.example/export/example?language=en',
  last: null,
});
/** What checking found; the rows are right unless told otherwise. */
export const buildChecked = (rows: Partial<ImportRow>[]) => ({
  ok: true,
  state: 'checked',
  hash: 'the-hash',
  rows: rows.map((row, index) => ({
    row: index + 2,
    title: `Starter ${index + 1}`,
    problems: [],
    ...row,
  })),
  wrong: rows.filter(({ problems }) => problems?.length).length,
  message: 'The service counted.',
});
/** So many right rows. */
export const manyRows = (count: number): Partial<ImportRow>[] =>
  Array.from({ length: count }, () => ({}));

/** Opens the page that exports and imports, with the service the test gives. */
export const openTransfer = async ({
  language = 'en' as 'en' | 'fr',
  save,
  how,
}: { language?: 'en' | 'fr'; save?: Service; how?: Service } = {}) => {
  const page = await openPage({
    path: '/transfer',
    language,
    load: (request) =>
      ['/v1/imports', '/v1/exports'].includes(request.url.pathname) && how
        ? how(request)
        : reply(
            request.url.pathname === reviewRoute.path
              ? buildReview({ language })
              : buildTransfer(language),
          ),
    ...(save ? { save } : {}),
  });
  const { renderer, requests } = page;

  return {
    ...page,
    sent: () =>
      requests
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => body as unknown as ImportRequest),
    alerts: () => renderer.findAll(Alert).map(({ props }) => props.title),
    buttons: () => renderer.findAll(Button).map(({ text }) => text),
    request: async (text: string) => {
      renderer
        .find(LoadingButton, (node) => node.text === text)
        .trigger('onClick');
      await settle();
    },
    paste: async (text: string) => {
      renderer.find(TextArea).trigger('onInput', text as never);
      await settle();
      renderer.find(Form).trigger('onSubmit', undefined as never);
      await settle();
    },
  };
};
