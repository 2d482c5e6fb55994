import { findForeignField } from '#src/starters/find-merge-field.ts';

const token = {
  first: '{{contact.firstname}}',
  last: '{{contact.lastname}}',
  company: '{{company.name}}',
  city: '{{contact.city}}',
  title: '{{contact.jobtitle}}',
};

it.each<[piece: string, instead: string | null]>([
  ['[First]', token.first],
  ['[First Name]', token.first],
  ['[FIRSTNAME,fallback=there]', token.first],
  ['[Prospect]', null],
  ['[First Name | there]', token.first],
  ['[client name/company]', null],
  ['[X]', null],
  ['XXX', null],
  ['____', null],
  ['{0}', null],
  ['%1$s', null],
  ['[object Object]', null],
  ['(First Name)', token.first],
  ['(insert name here)', null],
  ['(votre prénom)', token.first],
  ['(your name)', null],
  ['FNAME', token.first],
  ['firstname', token.first],
  ['LASTNAME', token.last],
  ['job_title', token.title],
  ['PRENOM', token.first],
  ['NOM_CLIENT', null],
  ['companyName', token.company],
  ['client_name', null],
  ['【First Name】', token.first],
  ['〈Prénom〉', token.first],
  ['Mr/Mrs', null],
  ['M. / Mme', null],
  ['Monsieur/Madame', null],
  ['(Prénom)', token.first],
  ['$FIRSTNAME', token.first],
  ['@FirstName', token.first],
  [':first_name:', token.first],
  ['-FIRST_NAME-', token.first],
  ['[Vorname]', token.first],
  ['[role]', token.title],
  ['[your city]', token.city],
  ['[insert city]', token.city],
  ['[Company Name]', token.company],
  ['[VILLE]', token.city],
  ['[votre prénom]', token.first],
  ['[Nom]', token.last],
  ['[nom de l’entreprise]', null],
  ['*|FNAME|*', token.first],
  ['*|LNAME|*', token.last],
  ['*|IF:FNAME|*', null],
  ['[*COMPANY*]', token.company],
  ['%%x%%', null],
  ['%%FirstName%%', token.first],
  ['%FIRSTNAME%', token.first],
  ['%first_name%', token.first],
  ['<<x>>', null],
  ['<<First Name>>', token.first],
  ['<First Name>', token.first],
  ['<Prénom>', token.first],
  ['«Prénom»', token.first],
  ['« Prénom »', token.first],
  ['«\u00a0Prénom\u00a0»', token.first],
  ['«Nom_société»', token.company],
  ['«Société»', token.company],
  ['«First_Name»', token.first],
  ['{{first_name}}', token.first],
  ['{{ person.x }}', null],
  ['{{ lead.first_name | default: "you" }}', token.first],
  ['{{contact.FirstName}}', token.first],
  ['{{{Recipient.Name}}}', null],
  ['{% if name %}', null],
  ['{FIRSTNAME}', token.first],
  ['{prenom}', token.first],
  ['{!Contact.FirstName}', token.first],
  ['${x}', null],
  ['${firstName}', token.first],
  ['#{name}', null],
  ['%(name)s', null],
  ['<%= name %>', null],
  ['[[x]]', null],
  ['[%first_name%]', token.first],
  ['((first_name))', token.first],
  ['##FIRSTNAME##', token.first],
  ['__FIRST_NAME__', token.first],
])('finds the merge field %s', (piece, instead) => {
  for (const text of [
    piece,
    `Hello ${piece}, how are you?`,
    `They are near ${piece}`,
  ]) {
    expect(findForeignField(text)).toEqual({
      fault: 'merge_field',
      piece,
      instead,
    });
  }
});

it('finds a field with the end of a word behind it', () => {
  expect(findForeignField('From [role]s near you')?.piece).toBe('[role]');
});

it.each([
  '(firstname)',
  '*LASTNAME*',
  '^FirstName^',
  '!first_name!',
  '‘job_title’',
  '&lt;first_name&gt;',
  '{first_name?}',
])('finds a name that only programs write in %s', (piece) => {
  expect(findForeignField(`Hello ${piece}, how are you?`)?.fault).toBe(
    'merge_field',
  );
});

it.each([
  '#REF!',
  '#N/A',
  '#N/D',
  '#NAME?',
  '#NOM?',
  '#VALUE!',
  '#VALEUR!',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#NOMBRE!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
  '#BEZUG!',
  '#NV',
  '#¿NOMBRE?',
  '#GETTING_DATA',
  '#####',
  'Err:502',
  '#NOM ?',
  '=A1',
  '=Feuil1!B2',
])('finds the error of a spreadsheet %s', (piece) => {
  for (const text of [piece, `In ${piece} you grow`]) {
    expect(findForeignField(text)).toMatchObject({
      fault: 'sheet_error',
      piece,
    });
  }
});

it.each([
  'the word [sic] here',
  'He grew 5 to 10 (first in the city)',
  'an (insert) and a name',
  'a 12:30 slot, a:b, -ish, $5m, @ noon',
  'to be […] continued',
  'to be [...] continued',
  'see [1] and [2]',
  '[We spoke in May]',
  '[en mai]',
  '« Bonjour » dit-il',
  '«Bonjour» dit-il',
  'le mot «client» revient',
  'Qu’est-ce que le «nom» de domaine ?',
  'le « nom » de domaine et la « ville »',
  '« Client » ou « Produit » ?',
  '«Le Monde» et «Elle»',
  '<< merci >>',
  '50 % of clients, 20 % of leads',
  'the 100% natural line, 20% cheaper',
  'C# and F# teams, #1 and #sales',
  'tel. #12, R&D, a < b and c > d',
  'ask about (their plans)',
  '((really))',
  '__really__ and ~about~ that',
  'WOW!!! {} 5 * 3 | 2 $5 and $6',
  'https://x.example/a?b=[first]&c={{name}}',
  '{{contact.city | "your city"}} and {{company.name}}',
  'Your username, CityMapper and ContactOut, up 2 % M/M',
  'votre nom, votre prénom et/ou votre ville',
  '{{ contact.topic dated contact.met_on }}',
])('takes %s for prose', (text) => {
  expect(findForeignField(text)).toBeNull();
});

it('looks into the fallback of a token, which is said as well', () => {
  expect(findForeignField('In {{contact.city | "[City]"}}?')?.piece).toBe(
    '[City]',
  );
  expect(findForeignField('In {{contact.city | "#REF!"}}?')?.piece).toBe(
    '#REF!',
  );
});
