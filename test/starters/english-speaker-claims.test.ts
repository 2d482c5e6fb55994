import { findSpeakerClaims } from '#src/starters/speaker-claims.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const claimsIn = (opener: string): string[] =>
  findSpeakerClaims(
    buildStarter({ opener, question: 'What changed?', whyNow: 'In spring.' }),
  ).map(({ piece }) => piece);

describe('claims without a fact of the speaker', () => {
  it.each([
    // Place.
    ['Grace, I’m in {{contact.city}} at the end of the month.'],
    ["I'm in Leeds on Thursday."],
    ['I am in town next week.'],
    ['I’ll be near you on Friday.'],
    ['I will be in {{contact.city}} soon.'],
    ['I’ll be just round the corner from {{company.name}}.'],
    ['I was at your shop in spring.'],
    ['I was in {{company.city}} last week.'],
    ['I’m often in {{contact.city}}.'],
    ['I’m based in Bristol, like you.'],
    ['I live two streets from you.'],
    ['I’m passing through {{contact.city}} on Tuesday.'],
    ['I’m visiting your street tomorrow.'],
    ['I’ll drop by on Monday.'],
    ['I often pass your window.'],
    ['I’m calling from {{contact.city}}.'],
    ['We’re in Leeds all week.'],
    ['We’ll be at your trade fair.'],
    ['My office is near {{company.name}}.'],
    ['Our shop in {{contact.city}} closes late.'],
    ['We work with other restaurants in {{contact.city}}.'],
    ['I’m your neighbour.'],
    ['I’m five minutes from you.'],
    ['I’m going to be in {{contact.city}}.'],
    ['I grew up in {{contact.city}}.'],
    ['I’m travelling to {{contact.city}} in May.'],
    // In touch.
    ['We last spoke on {{contact.notes_last_contacted}}.'],
    ['You and I last spoke in May.'],
    ['We talked about your tills.'],
    ['I called you last week.'],
    ['I sent you the price list.'],
    ['I promised you an answer.'],
    ['As we discussed, it is about the tills.'],
    ['As promised, here is the figure.'],
    ['Since our last call, prices have changed.'],
    ['It was good to talk to you.'],
    ['Thanks for the chat on Monday.'],
    ['The last time we spoke, you had two shops.'],
    ['I’ve left you two messages.'],
    // Deeds.
    ['We met at the fair in {{contact.city}}.'],
    ['We’ve met before.'],
    ['I saw your shop window.'],
    ['I saw that you took {{contact.recent_conversion_event_name}}.'],
    ['I’ve just read your annual report.'],
    ['I have just walked past {{company.name}}.'],
    ['I visited {{company.name}} in May.'],
    ['I read about you in the paper.'],
    ['I heard you are opening a second shop.'],
    ['I noticed you are hiring.'],
    ['I had lunch at {{company.name}}.'],
    ['I worked in a shop like yours for ten years.'],
    ['I used to run a restaurant.'],
    ['I was reading about {{company.name}}.'],
    ['I’ve been following {{company.name}} for a year.'],
    ['My last visit was in May.'],
    ['After our meeting, I asked around.'],
    ['It was lovely to meet you.'],
    ['Great to see you on Monday.'],
    ['Thank you for showing me round.'],
    ['I came across your menu.'],
    ['As a former waiter, I know the rush.'],
    // Time.
    ['I’m free on Thursday at ten.'],
    ['I have a slot on Tuesday.'],
    ['I’ll be back on Monday.'],
    // Of every kind once more, in other words.
    ['I’ll be in your area on Tuesday.'],
    ['I happen to be in {{contact.city}} next week.'],
    ['I find myself in {{contact.city}} on Friday.'],
    ['I’m heading your way on Monday.'],
    ['I’m over in {{contact.city}} on Friday.'],
    ['Next week I’m in {{contact.city}}.'],
    ['Just back from {{contact.city}}, I have a question.'],
    ['I just got back from {{contact.city}}.'],
    ['I have been to {{contact.city}} many times.'],
    ['I know {{contact.city}} well.'],
    ['I love {{contact.city}} in spring.'],
    ['I remember our conversation in May.'],
    ['I remember you mentioning a second shop.'],
    ['I’ve seen how you close.'],
    ['We bumped into each other in May.'],
    ['We had coffee at the fair.'],
    ['I stopped by your store.'],
    ['I enjoyed our chat.'],
    ['I enjoyed meeting you.'],
    ['I spent last week in {{contact.city}}.'],
    ['I spend every Thursday in {{contact.city}}.'],
    ['I work around the corner from you.'],
    ['I’m staying in {{contact.city}}.'],
    ['I’m attending the fair in Lyon.'],
    ['I’ll see you at the fair.'],
    ['I’m one of your customers.'],
    ['I’m a regular at {{company.name}}.'],
    ['I shop at {{company.name}}.'],
    ['I’m in the neighbourhood.'],
    ['I’m coming to {{contact.city}}.'],
    ['I was just talking to a colleague of yours.'],
    ['I wrote you an e-mail.'],
    ['I plan to be in {{contact.city}} on Friday.'],
    ['I’ll have time on Friday.'],
    ['Passing through {{contact.city}} on Thursday, I thought of you.'],
    ['Being in {{contact.city}} on Friday, may I come by?'],
    ['I’ve followed your work for years.'],
    ['We go back a long way.'],
    ['I’d love to stop by, since I’m in Leeds tomorrow.'],
    ['I have an appointment near you on Friday.'],
    ['We sat next to each other at dinner.'],
    ['We worked on your tills together.'],
    ['You showed me your stockroom.'],
    ['You told me you were hiring.'],
    ['I got your name from a colleague.'],
    ['I visited your website yesterday.'],
    ['I’ve admired your window for months.'],
    ['I’ll be down your way on Friday.'],
    ['I pass {{company.name}} every morning.'],
    ['I’ve booked a train to {{contact.city}}.'],
    ['I’m due in {{contact.city}} on Monday.'],
    ['I popped into your shop on Saturday.'],
    ['I’m standing in front of your shop.'],
    ['Ever since my visit, I’ve wondered.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
  });
});

describe('claims that a fact of the speaker bears out', () => {
  it.each([
    ['I’m based in {{me.city}}, an hour from you.'],
    ['I’m in {{contact.city}} on {{me.visit_date}}.'],
    ['I’ll be near you on {{me.visit_date}}.'],
    ['We last spoke on {{me.last_contact_date}}.'],
    ['This is {{me.first_name}} from the {{me.team}} team.'],
    ['I speak {{me.language}}.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toEqual([]);
  });

  it.each([
    ['a client’s city', 'I’m in {{contact.city}}, not in {{me.city}}.'],
    ['another city', 'I’m in Leeds on {{me.visit_date}}.'],
    ['the company’s city', 'I’m in {{company.city}} on {{me.visit_date}}.'],
    ['another sentence', 'I’m in {{contact.city}}. See you {{me.visit_date}}.'],
    ['a fallback', 'I’m based in {{me.city | "Leeds"}}.'],
    ['a meeting', 'I saw your shop on {{me.last_contact_date}}.'],
    ['another fact', 'We last spoke on {{me.visit_date}}.'],
  ])('but not %s', (_, opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
  });
});

describe('other fields', () => {
  const fieldsOf = (texts: Parameters<typeof buildStarter>[0]) =>
    findSpeakerClaims(
      buildStarter({
        opener: 'Camille, a year.',
        question: 'How is it?',
        whyNow: 'In spring.',
        ...texts,
      }),
    ).map(({ field }) => field);

  it('sees a claim in the question and in why now', () => {
    expect(fieldsOf({ question: 'I’m in Leeds: who is free?' })).toEqual([
      'question',
    ]);
    expect(fieldsOf({ whyNow: 'We met in May.' })).toEqual(['whyNow']);
  });

  it.each([
    ['They are in {{contact.city}}; you are there soon.'],
    ['You’ll be nearby.'],
    ['You met them at the fair.'],
  ])('sees what the salesperson is told of themselves: %s', (whyNow) => {
    expect(fieldsOf({ whyNow })).toEqual(['whyNow']);
  });

  it.each([
    ['Took the price list on {{contact.recent_conversion_date}}.'],
    ['You asked for prices on {{contact.recent_conversion_date}}.'],
    ['You are in {{contact.city}} on {{me.visit_date}}.'],
    ['Is {{contact.jobtitle}}.'],
    ['Saw your price list on {{contact.recent_conversion_date}}.'],
    ['Read your guide.'],
    ['Lu votre guide le {{contact.recent_conversion_date}}.'],
  ])('has nothing to say of why now: %s', (whyNow) => {
    expect(fieldsOf({ whyNow })).toEqual([]);
  });
});
