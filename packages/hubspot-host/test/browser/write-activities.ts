import type { Locator, Page } from 'playwright-core';

/**
 * Writes a note, a call, a task and a meeting on the empty timeline of a record that is no contact.
 *
 * @param about what the activities are called after
 * @returns the timeline, which shows them
 */
export const writeActivities = async (
  page: Page,
  about: string,
): Promise<Locator> => {
  const timeline = page.getByTestId('timeline');
  await timeline.getByText('No activity yet.').waitFor();
  await timeline.getByRole('button', { name: 'Add note' }).click();
  await timeline.getByLabel('Your note').fill('Rang <twice>.');
  await timeline.getByRole('button', { name: 'Save note' }).click();
  await timeline.getByText('Rang <twice>.').waitFor();
  for (const [kind, save] of [
    ['Call', 'Save call'],
    ['Task', 'Save task'],
    ['Meeting', 'Schedule'],
  ] as const) {
    await timeline.getByRole('button', { name: 'Create' }).click();
    // Who is not a contact has no address to write to.
    expect(await page.getByRole('menuitem', { name: 'Email' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: kind }).click();
    const dialog = page.getByRole('dialog', {
      name: `New ${kind.toLowerCase()}`,
    });
    await dialog.getByLabel('Title').fill(`${kind} about ${about}`);
    await dialog.getByRole('button', { name: save }).click();
    await timeline.getByText(`${kind} about ${about}`).waitFor();
  }

  return timeline;
};
