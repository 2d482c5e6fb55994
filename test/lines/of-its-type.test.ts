import type { Values } from '@starters/lines';
import { sayLine } from '#test/helpers/say-line.ts';

/** What is said of a value; null where it is none. */
const sayValue = (property: string, value: string | null) =>
  sayLine({
    text: `It is {{contact.${property}}}`,
    contact: { [property]: value },
  })?.slice('It is '.length) ?? null;

it.each<[property: string, value: string]>([
  ['shops', 'a dozen'],
  ['shops', '12 shops'],
  ['shops', '0x10'],
  ['shops', 'Infinity'],
  ['shops', '1,200'],
  ['shops', ''],
  ['met_on', '0'],
  ['met_on', 'May'],
  ['met_on', 'test 1'],
  ['met_on', '1/2/3'],
  ['met_on', '2026-02-30'],
  ['met_on', '2026-13-01'],
  ['met_on', '2026-11-31'],
  ['met_on', '1970-01-01'],
  ['met_on', '1900-01-01'],
  ['met_on', '9999-12-31'],
  ['met_on', 'Invalid date'],
  ['met_at', '2026-11-10T25:00:00Z'],
  ['met_at', 'soon'],
  ['trade', 'BASKETS'],
  ['trade', 'Retail'],
  ['trade', 'retail'],
  ['trade', 'RETAIL;BASKETS'],
  ['trade', 'constructor'],
  ['trade', '__proto__'],
  ['trade', 'none'],
  ['trade', ''],
  ['before_options', 'ANY'],
])('%s %j is not of its type', (property, value) => {
  expect(sayValue(property, value)).toBeNull();
});

it.each<[property: string, value: string, said: string]>([
  ['shops', '12', '12'],
  ['shops', '0', '0'],
  ['shops', '-3.5', '-3.5'],
  ['shops', '1111', '1,111'],
  ['shops', '1.2E4', '12,000'],
  ['met_on', '2026-02-28', '28 February'],
  ['met_on', '2024-02-29', '29 February 2024'],
  ['met_on', `${Date.parse('2026-05-12')}`, '12 May'],
  ['met_at', '2026-05-12T10:00:00.000Z', '12 May'],
  ['trade', 'RETAIL', 'Retail'],
  ['trade', 'IT_SERVICES', 'Information technology'],
  ['trade', 'RETAIL;WHOLESALE', 'Retail and Wholesale'],
  ['trade', 'RETAIL;WHOLESALE;SERVICES', 'Retail, Wholesale and Services'],
])('%s %j is said as %j', (property, value, said) => {
  expect(sayValue(property, value)).toBe(said);
});

it.each<[value: string, said: string]>([
  ['AT&amp;T', 'AT&T'],
  ['AT&T', 'AT&T'],
  ['R&amp;amp;D', 'R&D'],
  ['H&M;', 'H&M;'],
  ['<p>Price list</p>', 'Price list'],
  ['<p>Price<br>list</p><p>2026</p>', 'Price list 2026'],
  ['<b>Pri</b>ce list', 'Price list'],
  ['&lt;p&gt;Price list&lt;/p&gt;', 'Price list'],
  ['L&#39;Or&eacute;al', "L'Oréal"],
  ['L&#x27;Or&#233;al', "L'Oréal"],
  ['Caf&eacute; &ldquo;Le&nbsp;Lys&rdquo;', 'Café “Le\u00a0Lys”'],
  ['<style>p{color:red}</style><p>Price list</p>', 'Price list'],
  ['<!-- x -->Price list', 'Price list'],
  ['<a href="https://x.example">Price list</a>', 'Price list'],
  ['Profit < cost', 'Profit < cost'],
  ['  Price \n list ', 'Price list'],
  ['Price\u200b list\ufeff', 'Price list'],
])('says %j as %j', (value, said) => {
  expect(sayValue('topic', value)).toBe(said);
});

it('says nothing of an entity that it does not know', () => {
  expect(sayValue('topic', 'Price &hearts; list')).toBeNull();
});

it('does not date a fact by a date that is none', () => {
  const text = 'About {{contact.topic dated contact.met_on}}';
  const of = (met_on: string): Values => ({ topic: 'prices', met_on });

  expect(sayLine({ text, contact: of('2026-11-10') })).toBe('About prices');
  for (const day of ['0', 'test 1', '2026-11-31', 'N/A', '']) {
    expect(sayLine({ text, contact: of(day) })).toBeNull();
  }
});
