/** Who is shown to whom, in the judged set and in the demo edition. */
import { demoFixture } from '../../fixtures/demo/index.ts';
import { createMatchIndex, exposure, type MatchListing } from '../../matching/index.ts';

const TOP = 10;

export function reportExposure(judged: readonly MatchListing[]): void {
  console.log(`\nin whose first ${TOP} each organisation stands`);
  console.log(
    `${'fiches'.padEnd(44)}   organisations  in nobody's list  Gini  shown most, share of the lists`,
  );
  for (const [name, listings] of [
    ['judged set', judged],
    ['demo edition', demoListings()],
  ] as const) {
    const { organisations, never, gini, most } = exposure(createMatchIndex(listings), listings, TOP);
    const cells = [
      String(organisations),
      String(never.length),
      gini.toFixed(2),
      most?.share.toFixed(2) ?? '-',
    ];
    console.log(`${`${name}, ${listings.length}`.padEnd(44)}   ${cells.join('  ')}`);
  }
}

function demoListings(): MatchListing[] {
  const { listings, organisations } = demoFixture();
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return listings.map((listing) => ({ ...listing, organisation: byId.get(listing.organisationId)! }));
}
