import { LEA } from '#test/helpers/start-app.ts';
import { startWebhookWorld } from './webhook-world.ts';

it('ends as HubSpot is after a hundred events, the last first, in small requests, each twice', async () => {
  const { app, webhooks } = await startWebhookWorld();
  const contacts = '/crm/objects/2026-09/contacts';
  const { results } = (await app.crm(LEA, 'POST', `${contacts}/batch/create`, {
    inputs: Array.from({ length: 50 }, (_, index) => ({
      properties: { email: `client-${index}@acme.example` },
    })),
  })) as unknown as { results: { id: string }[] };
  const ids = results.map(({ id }) => id);
  const remove = (id: string) => app.crm(LEA, 'DELETE', `${contacts}/${id}`);
  // Somebody opened a card of each: something is kept of them.
  for (const id of ids) {
    await app.call(LEA, 'PUT', `/v1/contacts/${id}/views`, {
      shown: [],
      missing: [],
    });
  }
  const aSecondLater = () => {
    app.clock.now = new Date(app.clock.now.getTime() + 1_000);
  };
  for (const id of ids) await remove(id);
  aSecondLater();
  for (const id of ids) app.emulator.restore('contacts', id);
  aSecondLater();
  const gone = ids.filter((_, index) => index % 3 === 0);
  for (const id of gone) await remove(id);
  await webhooks.deliver({ reversed: true, copies: 2, batch: 7 });
  await app.service.receive(app.emulator.accountId);

  expect(webhooks.answers.length).toBeGreaterThan(100 / 7);
  expect(new Set(webhooks.answers)).toEqual(new Set([200]));
  const kept = await app.db
    .selectFrom('gone_contacts')
    .select('contact_id')
    .execute();
  expect(kept.map(({ contact_id }) => contact_id).sort()).toEqual(gone.sort());
  await app.close();
});
