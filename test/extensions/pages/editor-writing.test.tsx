import {
  Accordion,
  LoadingButton,
  Select,
  TextArea,
} from '@hubspot/ui-extensions';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { buildCheck, buildEditor } from '#test/helpers/build-editor.ts';
import { openPage } from './open-page.tsx';

/** Opens the editor; nothing is found wrong with what is typed. */
const openEditorPage = () =>
  openPage({
    path: '/starters/9001/edit',
    load: () => reply(buildEditor()),
    save: () => reply(buildCheck()),
  });

it('offers facts while a bracket is open, puts the chosen one there, and says where there is none', async () => {
  const page = await openEditorPage();
  const opener = () =>
    page.renderer.find(TextArea, ({ props }) => props.name === 'opener').props
      .value;
  await page.type('Your shop is in [ci');
  await page.click('[City]');
  expect(opener()).toBe('Your shop is in [City]');
  // The button that was pressed stays, so that the keyboard is not put back to the page's beginning.
  expect(page.said()).toContain('[City] was put in. Shift+Tab leads back to');
  await page.type('Your shop is in [City]s');
  expect(page.said()).not.toContain('was put in');
  expect(page.said()).not.toContain('Enter puts in');

  await page.type('Your shop is in [City], on [moon');
  expect(page.said()).toContain('No fact is called “moon”.');
});

it('puts the first fact in by Enter, in the text itself, and leaves other new lines alone', async () => {
  const page = await openEditorPage();
  const opener = () =>
    page.renderer.find(TextArea, ({ props }) => props.name === 'opener').props
      .value;
  await page.type('Your shop is in [ci');
  expect(page.said()).toContain('Enter puts in the first one');
  await page.type('Your shop is in [ci\n');
  expect(opener()).toBe('Your shop is in [City]');
  await page.type('Your shop is in [City]\n');
  expect(opener()).toBe('Your shop is in [City]\n');

  // A line of its own where no fact is called so.
  await page.type('[moon');
  await page.type('[moon\n');
  expect(opener()).toBe('[moon\n');
});

it('puts a fact that is chosen from the list where was written last, as often as it is chosen', async () => {
  const page = await openEditorPage();
  const facts = () =>
    page.renderer.find(Select, ({ props }) => props.name === 'fact');
  await page.type('Your shop: ');
  facts().trigger('onChange', 'City' as never);
  await settle(0);
  facts().trigger('onChange', 'City' as never);
  await settle(0);

  expect(
    page.renderer.find(TextArea, ({ props }) => props.name === 'opener').props
      .value,
  ).toBe('Your shop: [City] [City]');
});

it('says at its field, all at once, what is wrong; of empty ones when somebody would publish', async () => {
  const fault = (field: string, message: string) => ({ field, message });
  const faults = [
    fault('opener', 'Opener faulty.'),
    fault('opener', 'Opener faulty twice.'),
    fault('question', 'A question is missing.'),
    fault('validUntil', 'It ends too early.'),
  ];
  const page = await openPage({
    path: '/starters/9001/edit',
    load: () => {
      const opened = buildEditor();

      return reply({
        ...opened,
        fields: { ...opened.fields, question: '' },
        check: { ...opened.check, faults },
      });
    },
    save: () =>
      reply({ ok: false, reason: 'starter_blocked', message: 'Not yet.' }),
  });
  const noteOf = (name: string) =>
    page.renderer.find(TextArea, ({ props }) => props.name === name).props
      .validationMessage;
  expect(noteOf('opener')).toBe('Opener faulty. Opener faulty twice.');
  expect(noteOf('question')).toBe('');
  expect(page.said()).toContain('4 things to fix before publishing');
  // What is folded opens where something in it is wrong.
  expect(
    page.renderer.find(Accordion, ({ props }) => props.open === true).props
      .title,
  ).toContain('For: ');
  page.renderer.find(LoadingButton).trigger('onClick');
  await settle();
  page.renderer.find(LoadingButton).trigger('onClick');
  await settle();

  expect(noteOf('question')).toBe('A question is missing.');
});

it('folds who it is for to one line', async () => {
  const page = await openEditorPage();

  expect(page.renderer.find(Accordion).props).toMatchObject({
    open: false,
    title:
      'For: Hospitality (49 clients) · New and existing clients · Call · English',
  });
});
