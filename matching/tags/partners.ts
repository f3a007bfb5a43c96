import type { LinkForm, OrganisationType } from '../types.ts';

/** Part of one side that says nothing of the partner it seeks. Range 0-1. */
export const NEUTRAL_PARTNER = 0.5;

/** A kind of organisation that often does in place of another. Range 0-1. */
const NEAR_TYPE = 0.4;
const NEAR_TYPES: readonly (readonly [OrganisationType, OrganisationType])[] = [
  ['commune', 'epci'],
  ['departement', 'region'],
  ['epci', 'departement'],
  ['commune', 'foreign-authority'],
  ['epci', 'foreign-authority'],
  ['departement', 'foreign-authority'],
  ['region', 'foreign-authority'],
  ['association', 'network'],
  ['public-agency', 'university'],
];
const NEAR_TO = new Map<OrganisationType, Set<OrganisationType>>();
for (const [x, y] of NEAR_TYPES) {
  NEAR_TO.set(x, (NEAR_TO.get(x) ?? new Set()).add(y));
  NEAR_TO.set(y, (NEAR_TO.get(y) ?? new Set()).add(x));
}

/** Who a listing is by, and whom it seeks. */
export interface Side {
  type: OrganisationType;
  /** Empty = any. */
  seeks: readonly OrganisationType[];
}

/** Would each side seek the other? The mean of the two directions: 1 the very type, less a near one,
 * neutral when the side seeks any, 0 another type. */
export const partnerTypePart = (a: Side, b: Side): number => (seeks(a, b.type) + seeks(b, a.type)) / 2;

/** The types sought that the other side is, first b's then a's. */
export function metTypes(a: Side, b: Side): OrganisationType[] {
  const met: OrganisationType[] = [];
  if (a.seeks.includes(b.type)) met.push(b.type);
  if (b.seeks.includes(a.type) && !met.includes(a.type)) met.push(a.type);
  return met;
}

function seeks(side: Side, type: OrganisationType): number {
  if (side.seeks.length === 0) return NEUTRAL_PARTNER;
  if (side.seeks.includes(type)) return 1;
  const near = NEAR_TO.get(type);
  return near && side.seeks.some((sought) => near.has(sought)) ? NEAR_TYPE : 0;
}

/** Part when one side names no form of link. Range 0-1. */
export const NEUTRAL_LINK = 0.5;

/** Do they want the same kind of link? 1 when a form is shared, 0 when none is, neutral when unsaid. */
export function linkFormPart(a: readonly LinkForm[], b: readonly LinkForm[]): number {
  if (a.length === 0 || b.length === 0) return NEUTRAL_LINK;
  return sharedForms(a, b).length > 0 ? 1 : 0;
}

export const sharedForms = (a: readonly LinkForm[], b: readonly LinkForm[]): LinkForm[] =>
  a.filter((form) => b.includes(form));
