import { demoFixture } from '../../fixtures/demo/index.ts';
import { TEXT_LANGUAGES } from '../../matching/types.ts';
import type { ListingDoc, OrganisationDoc } from '../../server/models/index.ts';

/** Any number of fiches in the words of the demo's: fiche i takes its title, what, how and why from four
 * fiches of one language, so that texts are as long and as rich as real ones and no two are the same. */
export function manyListings(count: number, editionId: string): ListingDoc[] {
  const { listings } = demoFixture();
  const pools = TEXT_LANGUAGES.map((lang) => listings.filter((listing) => listing.lang === lang)).filter(
    (pool) => pool.length > 0,
  );
  const at = new Date('2026-11-01T08:00:00Z');
  return Array.from({ length: count }, (_, i) => {
    const pool = pools[i % pools.length]!;
    const pick = (step: number) => pool[(i * step + Math.floor(i / pool.length)) % pool.length]!;
    const [head, what, how, why] = [pick(1), pick(3), pick(5), pick(7)];
    return {
      _id: `many-${i}`,
      editionId,
      rev: 0,
      slug: `many-${i}`,
      status: 'published',
      organisationId: `many-${i % organisationsOf(count)}`,
      authorId: 'nobody',
      contactIds: [],
      kind: head.kind,
      lang: head.lang,
      title: head.title,
      what: what.what,
      how: how.how,
      why: why.why,
      difficulties: head.difficulties ?? '',
      countries: head.countries,
      themes: head.themes,
      odds: what.odds,
      partnerTypes: how.partnerTypes,
      linkForms: how.linkForms,
      languages: head.languages,
      budgetEuros: null,
      durationMonths: null,
      programme: '',
      existingLinks: '',
      consentToPublish: true,
      openSlots: [],
      dismissedIds: [],
      createdAt: at,
      updatedAt: new Date(at.getTime() + i * 60_000),
      publishedAt: at,
    };
  });
}

/** The organisations that post them, one for three fiches. */
export function manyOrganisations(count: number, editionId: string): OrganisationDoc[] {
  const models = demoFixture().organisations;
  return Array.from({ length: organisationsOf(count) }, (_, i) => {
    const { name, shortName, type, country, region } = models[i % models.length]!;
    return {
      _id: `many-${i}`,
      editionId,
      name: `${name} ${i}`,
      shortName: `${shortName} ${i}`,
      type,
      country,
      region,
      populationBand: null,
      cufMember: false,
    };
  });
}

const organisationsOf = (count: number): number => Math.ceil(count / 3);
