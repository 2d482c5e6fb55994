/** A contact, with the positions of its company and its deals among the others. */
export interface ContactToSeed {
  properties: Record<string, string>;
  company: number | null;
  deals: number[];
}

const contact = (
  firstname: string,
  lastname: string,
  jobtitle: string,
  city: string,
  company: number | null,
  deals: number[] = [],
): ContactToSeed => ({
  properties: {
    firstname,
    lastname,
    jobtitle,
    city,
    email: `${firstname}.${lastname}@client.example`.toLowerCase(),
    lifecyclestage: deals.length > 0 ? 'opportunity' : 'lead',
  },
  company,
  deals,
});

/** The companies of the account. */
export const companies = [
  { name: 'Harbour Bakery', domain: 'harbour.example', city: 'Porto' },
  { name: 'Northwind Cycles', domain: 'northwind.example', city: 'Ghent' },
  { name: 'Lumen Studio', domain: 'lumen.example', city: 'Leeds' },
];

/** The deals of the account. */
export const deals = [
  { dealname: 'Three new ovens', amount: '12000' },
  { dealname: 'Workshop lighting', amount: '4800' },
];

/** The contacts of the account. */
export const contacts: ContactToSeed[] = [
  contact('Ada', 'Pereira', 'Owner', 'Porto', 0, [0]),
  contact('Bram', 'Peeters', 'Operations Director', 'Ghent', 1),
  contact('Cleo', 'Ward', 'Designer', 'Leeds', 2, [1]),
  contact('Dina', 'Costa', 'Baker', 'Porto', 0),
  contact('Emil', 'Jansen', 'Mechanic', 'Ghent', 1),
  contact('Fay', 'Reid', 'Student', 'York', null),
];
