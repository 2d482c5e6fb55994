import fc from 'fast-check';
import { parseText } from '#src/starters/parse-text.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';

const { properties } = buildCatalog();

it('splits a text into plain pieces and facts', () => {
  expect(
    parseText('In {{contact.city}} since {{ company.name }}.', properties),
  ).toEqual({
    ok: true,
    text: [
      'In ',
      { object: 'contact', property: 'city', kind: 'text', label: 'city' },
      ' since ',
      { object: 'company', property: 'name', kind: 'text', label: 'name' },
      '.',
    ],
  });
});

it('reads a fallback in straight, curly and French quotes', () => {
  for (const quoted of ['"your city"', '“your city”', '« your city »']) {
    expect(parseText(`{{contact.city | ${quoted}}}`, properties)).toEqual({
      ok: true,
      text: [
        {
          object: 'contact',
          property: 'city',
          kind: 'text',
          label: 'city',
          fallback: 'your city',
        },
      ],
    });
  }
});

it('reads the property that dates a fact', () => {
  const text =
    '{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}';

  expect(parseText(text, properties)).toEqual({
    ok: true,
    text: [
      {
        object: 'contact',
        property: 'recent_conversion_event_name',
        kind: 'text',
        label: 'recent_conversion_event_name',
        datedBy: 'recent_conversion_date',
      },
    ],
  });
});

it.each([
  ['{{contact.city', 'unclosed_token'],
  ['contact.city}}', 'unclosed_token'],
  ['In {contact.city}', 'unclosed_token'],
  ['In {{contact.city}} and {contact.city', 'unclosed_token'],
  ['In {{contact.city}}}', 'unclosed_token'],
  ['In ｛｛contact.city｝｝', 'unclosed_token'],
  ['In ❴contact.city❵', 'unclosed_token'],
  ['{{city}}', 'broken_token'],
  ['{{contact.{{company.name}}}}', 'broken_token'],
  ['{{deal.amount}}', 'broken_token'],
  ['{{contact.city | your city}}', 'broken_token'],
  ['{{contact.shoe_size}}', 'unknown_property'],
  ['{{me.shoe_size}}', 'unknown_property'],
  ['{{contact.constructor}}', 'unknown_property'],
  ['{{company.__proto__}}', 'unknown_property'],
  ['{{me.constructor}}', 'unknown_property'],
  ['{{contact.city dated contact.constructor}}', 'unknown_property'],
  ['{{me.city dated me.visit_date}}', 'broken_token'],
  ['{{contact.city dated contact.lifecyclestage}}', 'unknown_property'],
  ['{{company.name dated contact.recent_conversion_date}}', 'broken_token'],
])('says what is wrong with %s', (text, fault) => {
  expect(parseText(text, properties)).toMatchObject({ ok: false, fault });
});

it('never leaves a brace in a plain piece', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '{{',
          '}}',
          'contact.city',
          ' ',
          '|',
          '"x"',
          'a',
          '{',
          '}',
          'dated',
        ),
        { maxLength: 12 },
      ),
      (pieces) => {
        const parsed = parseText(pieces.join(''), properties);

        return (
          !parsed.ok ||
          parsed.text.every(
            (part) => typeof part !== 'string' || !/[{}]/.test(part),
          )
        );
      },
    ),
  );
});

it.each([
  ['next_deal.dealname', 'dealname', 'text'],
  ['next_deal.dealstage', 'dealstage', 'text'],
  ['won_deal.closedate', 'closedate', 'date'],
  ['last_meeting.title', 'hs_meeting_title', 'text'],
  ['new_meeting.date', 'hs_meeting_start_time', 'date'],
  ['last_call.date', 'hs_timestamp', 'date'],
])(
  'reads %s of a linked record by HubSpot’s property',
  (token, property, kind) => {
    const [object] = token.split('.');

    expect(parseText(`{{${token}}}`, properties)).toEqual({
      ok: true,
      text: [{ object, property, kind, label: '' }],
    });
  },
);

it('reads a linked fact with words to say instead', () => {
  expect(parseText('{{last_call.date | "lately"}}', properties)).toMatchObject({
    ok: true,
    text: [{ object: 'last_call', fallback: 'lately' }],
  });
});

it.each([
  ['{{next_deal.amount}}', 'unknown_property'],
  ['{{last_meeting.body}}', 'unknown_property'],
  ['{{last_call.toString}}', 'broken_token'],
  ['{{deal.dealname}}', 'broken_token'],
  ['{{next_meeting.date}}', 'broken_token'],
  ['{{last_call.title dated contact.city}}', 'broken_token'],
])('refuses %s', (token, fault) => {
  expect(parseText(token, properties)).toMatchObject({ ok: false, fault });
});
