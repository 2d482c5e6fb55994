/** "I have a client and nothing to say": what is ordered, and for which clients. */
export interface Order {
  accountId: number;
  /** Random; makes the order arrive in HubSpot once. */
  orderKey: string;
  /** What is wanted, in a sentence. */
  brief: string;
  /** HubSpot owner id of the author asked; null for whoever takes it. */
  ownerId: string | null;
  orderedAt: Date;
  /** The starter's record in HubSpot; null until it is there. */
  recordId: string | null;
}

/** An order as one of those who wait for it sees it. */
export interface OwnOrder extends Order {
  /** The client it is wanted for. */
  contactId: string;
  /** Whether this person has dismissed it. */
  dismissed: boolean;
}

/** An order with those it is for, and how many wait; nobody is told who. */
export interface OrderWithWaiters extends Order {
  contactIds: string[];
  /** How many people wait. */
  waiting: number;
}

/** How far an order is, by the status of the record that came of it. */
export type OrderState = 'sent' | 'in_the_works' | 'ready' | 'closed';
