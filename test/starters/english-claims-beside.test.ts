import { findSpeakerClaims } from '#src/starters/speaker-claims.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const claimsIn = (opener: string): string[] =>
  findSpeakerClaims(
    buildStarter({ opener, question: 'What changed?', whyNow: 'In spring.' }),
  ).map(({ piece }) => piece);

describe('claims beside the client, through others, without a subject, from a life before', () => {
  it.each([
    ['Next week I’ll be around Leeds.'],
    ['We helped your neighbours.'],
    ['We helped your neighbours cut queues.'],
    ['We helped a shop two streets from you.'],
    ['We’ve just finished a project next door to you.'],
    ['Our van is on your street every Tuesday.'],
    ['My route takes me past {{company.name}}.'],
    ['I’ll swing by on Thursday.'],
    ['Your name came up in a meeting I had.'],
    ['A colleague of mine met you at the fair.'],
    ['My colleague met you at the fair.'],
    ['My manager spoke with you in May.'],
    ['Bumped into your colleague last week.'],
    ['Saw your post on LinkedIn.'],
    ['Loved your post on LinkedIn.'],
    ['Just read your annual report.'],
    ['Great talk you gave; I was in the third row.'],
    ['Tomorrow I’m on a train to {{contact.city}}.'],
    ['We installed tills at {{company.name}}’s neighbour.'],
    ['We supplied your old shop.'],
    ['I supplied your predecessor.'],
    ['I used your app this morning.'],
    ['I downloaded your brochure.'],
    ['I signed up for your newsletter.'],
    ['I’m a fan of your bread.'],
    ['I’m writing this from {{contact.city}}.'],
    ['I’m sitting in a café in {{contact.city}}.'],
    ['I’m two hours away from {{contact.city}}.'],
    ['I’m an hour north of {{contact.city}}.'],
    ['Since I’m around on Friday, could we meet?'],
    ['While I’m in town on Friday, could we talk?'],
    ['We’ll be exhibiting at the fair in {{contact.city}}.'],
    ['I am speaking at the fair in {{contact.city}}.'],
    ['You were kind enough to show me your stockroom.'],
    ['It’s been a while since we last spoke.'],
    ['It has been a year since we spoke.'],
    ['Long time no see.'],
    ['Good seeing you in May.'],
    ['Nice meeting you at the fair.'],
    ['Following up on our call.'],
    ['Following up on my e-mail.'],
    ['Further to our conversation, a question.'],
    ['Per our last call, a question.'],
    ['As I told you, prices have changed.'],
    ['I got your message.'],
    ['I received your e-mail.'],
    ['We shared a table at the dinner.'],
    ['I grabbed a coffee at {{company.name}}.'],
    ['I was a customer of yours for years.'],
    ['I’m a customer of {{company.name}}.'],
    ['My wife buys bread at {{company.name}}.'],
    ['My kids love your shop.'],
    ['I’m from {{contact.city}}.'],
    ['I’m from Leeds, too.'],
    ['I’m originally from {{contact.city}}.'],
    ['I studied in {{contact.city}}.'],
    ['I’ll be over your way on Friday.'],
    ['I’ve got ten minutes at noon.'],
    ['My diary is open on Friday.'],
    ['I have Thursday free.'],
    ['I’m on your side of town on Friday.'],
    ['We’re just down the road from you.'],
    ['We opened an office near you.'],
    ['We delivered to {{contact.city}} last week.'],
    ['I tasted your bread.'],
    ['I ordered from you last week.'],
    ['I phoned {{company.name}} on Monday.'],
    ['I ran the till in a shop like yours.'],
    ['Ten years ago I ran a bakery.'],
    ['I, too, ran a bakery.'],
    ['When I was a buyer, I hated stock-taking.'],
    ['Having run a bakery myself, I know the mornings.'],
    ['As someone who lives in {{contact.city}}, I know the traffic.'],
    ['Being your neighbour, I see your lorries.'],
    ['I see your lorries every morning.'],
    ['I drove by on Friday.'],
    ['I did a tour of {{contact.city}} last week.'],
    ['I’m meeting a client in {{contact.city}} on Thursday.'],
    ['I’ve a meeting near {{company.name}} on Friday.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
  });
});

describe('claims of being free, and of a team near the client', () => {
  it.each([
    ['I can drop in on Friday.'],
    ['I can come by tomorrow.'],
    ['We can stop by next Tuesday.'],
    ['I can be there on Monday.'],
    ['Our team is based in {{contact.city}}.'],
    ['Our office is right in {{contact.city}}.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
  });

  it.each([
    ['I can see why you waited.'],
    ['I could come to like that idea.'],
    ['Our team helps you count.'],
    ['We can stop whenever you like.'],
  ])('and none in: %s', (opener) => {
    expect(claimsIn(opener)).toEqual([]);
  });
});
