import type { Locator } from 'playwright-core';
import type { Workshop } from '../start-workshop.ts';

/** Opens a card of the workshop on a contact, and what its log panel shows. */
export const createCardOpener = (app: () => Workshop) => ({
  open: async (name: string): Promise<Locator> => {
    await app().open(`/contacts/${app().contactIds[1]}`);
    await app().page.getByRole('tab', { name, exact: true }).click();

    return app().page.getByRole('region', {
      name: `${name} (crm.record.tab)`,
    });
  },
  /** Opens the log of the card; the dialog. */
  openLog: async (card: Locator): Promise<Locator> => {
    await card.getByRole('button', { name: /^Log: / }).click();

    return app().page.getByRole('dialog', { name: 'Extension log' });
  },
});
