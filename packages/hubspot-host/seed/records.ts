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

/** The deals of the account, with the position of the company of each. */
export const deals = [
  {
    properties: {
      dealname: 'Three new ovens',
      amount: '12000',
      dealstage: 'contractsent',
      closedate: '2027-01-15T11:00:00Z',
    },
    company: 0,
  },
  {
    properties: {
      dealname: 'Workshop lighting',
      amount: '4800',
      dealstage: 'qualifiedtobuy',
      closedate: '2027-02-26T11:00:00Z',
    },
    company: 2,
  },
];

/** The tickets of the account, with the positions of contact and company. */
export const tickets = [
  {
    properties: {
      subject: 'The oven door does not close',
      content: 'Since Monday the door of the small oven stays a finger open.',
      hs_pipeline_stage: '1',
      hs_ticket_priority: 'HIGH',
      source_type: 'PHONE',
    },
    contact: 0,
    company: 0,
  },
  {
    properties: {
      subject: 'An invoice is missing',
      hs_pipeline_stage: '3',
      hs_ticket_priority: 'LOW',
      source_type: 'EMAIL',
    },
    contact: 3,
    company: 0,
  },
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
