import { readWhereabout } from '#src/choices/read-whereabout.ts';

const today = '2026-11-28';

it.each([
  ['Leeds', 'Leeds'],
  ['  Saint-Étienne ', 'Saint-Étienne'],
  ['Stratford-upon-Avon', 'Stratford-upon-Avon'],
  ['L’Isle-d’Abeau', 'L’Isle-d’Abeau'],
  ['Mai', 'Mai'],
])('reads %j as where somebody is based', (text, place) => {
  expect(readWhereabout(text, today)).toEqual({
    key: 'base',
    place,
    day: null,
  });
});

it.each([
  ['Leeds, 4 December', 'Leeds', '2026-12-04'],
  ['Leeds on 4 December', 'Leeds', '2026-12-04'],
  ['Leeds on the 4th of December', 'Leeds', '2026-12-04'],
  ['Leeds, December 4', 'Leeds', '2026-12-04'],
  ['Leeds 4 Dec', 'Leeds', '2026-12-04'],
  ['Leeds, 2026-12-04', 'Leeds', '2026-12-04'],
  ['Leeds, 28 November', 'Leeds', '2026-11-28'],
  ['Leeds, 27 November', 'Leeds', '2027-11-27'],
  ['Nantes, 4 décembre', 'Nantes', '2026-12-04'],
  ['Nantes le 1er février', 'Nantes', '2027-02-01'],
  ['Nantes, le 4 déc.', 'Nantes', '2026-12-04'],
  ['Le Havre, 15 août', 'Le Havre', '2027-08-15'],
  ['Leeds on Thursday', 'Leeds', '2026-12-03'],
  ['Leeds, Saturday', 'Leeds', '2026-12-05'],
  ['Nantes jeudi prochain', 'Nantes', '2026-12-03'],
  ['Leeds, Thursday 3 December', 'Leeds', '2026-12-03'],
])('reads %j as a visit', (text, place, day) => {
  expect(readWhereabout(text, today)).toEqual({
    key: `in ${place.toLowerCase()}`,
    place,
    day,
  });
});

it.each([
  [''],
  ['   '],
  ['.'],
  ['N/A'],
  ['none'],
  ['xxx'],
  ['?'],
  ['4 December'],
  ['Leeds, 31 February'],
  ['Leeds, 4/12'],
  ['Leeds, 2025-12-04'],
  ['Leeds, 2026-13-40'],
  ['75011'],
  ['{{contact.city}}'],
  ['<b>Leeds</b>'],
  ['L'.repeat(81)],
])('understands nothing of %j', (text) => {
  expect(readWhereabout(text, today)).toBeNull();
});
