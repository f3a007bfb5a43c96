/** Whatever takes a person or a table in a slot lives in one collection, because one unique index is the
 * referee: a person who sits in a plenary, keeps a slot for themselves or is at a table holds the same kind
 * of claim, and nobody can hold two for one slot. See docs/guarantee.md. */
export interface EngagementDoc {
  _id: string;
  kind: 'meeting' | 'waiting' | 'attendance' | 'busy' | 'closure' | 'removal' | 'departure' | 'release';
  editionId: string;
  /** +1 at each write. */
  rev: number;
  /** `<edition>·<slot>·<person, table or interpreter>`, and `<edition>·<slot>·@<person>` of who takes no table; absent when
   * it occupies nothing. */
  claims?: string[];
  participantIds: string[];
  /** `<actor>·<key made by the client>`: a retried command finds its own effect. */
  commandKey?: string;
  createdAt: Date;
  updatedAt: Date;
}
