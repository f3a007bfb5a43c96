import {
  buildEdition,
  buildListing,
  buildOrganisation,
  buildParticipant,
  type SmallFixture,
  smallFixture,
} from '../../fixtures/small/index.ts';
import type { InputOf, OutputOf } from '../../server/contract/index.ts';
import type { TestApp, TestClient } from './app.ts';

export type Plan = OutputOf<'plan:read'>;

/** The small edition with four more organisations that need or offer water works, each with a fiche and one contact whose
 * id is that of the organisation and `-1`. */
export function planFixture(): SmallFixture {
  const fixture = smallFixture();
  for (const [id, country, kind, band] of [
    ['thies', 'SN', 'need', '10k-50k'],
    ['kayes', 'ML', 'need', null],
    ['isere', 'FR', 'offer', '>1M'],
    ['gard', 'FR', 'offer', '500k-1M'],
  ] as const) {
    fixture.organisations.push(buildOrganisation({ _id: id, country, populationBand: band }));
    fixture.participants.push(buildParticipant({ _id: `${id}-1`, organisationId: id }));
    fixture.listings.push(
      buildListing({
        _id: `${kind}-${id}`,
        organisationId: id,
        contactIds: [`${id}-1`],
        kind,
        authorId: `${id}-1`,
      }),
    );
  }
  return { ...fixture, edition: buildEdition({ rev: 7 }) };
}

export const EVERYTHING = ['proposal', 'mutual', 'suggested'] as const;

/** Prepares a programme and waits until staff are told that it is there. */
export async function prepared(
  staff: TestClient,
  input: Partial<InputOf<'plan:prepare'>> = {},
): Promise<Plan> {
  const socket = await staff.socket();
  const there = new Promise<void>((resolve) => {
    socket.on('plan:changed', ({ state }) => {
      if (state !== 'running') resolve();
    });
  });
  const { id } = await staff.ok('plan:prepare', {
    sources: [...EVERYTHING],
    minScore: 0.1,
    seconds: 1,
    ...input,
  } as InputOf<'plan:prepare'>);
  await there;
  socket.disconnect();
  return staff.ok('plan:read', { id });
}

/** `awa+lise d1-1400` of each entry, in the order of time. */
export const shown = (entries: Plan['entries']): string[] =>
  entries.map(({ participantIds, slotId }) => `${[...participantIds].sort().join('+')} ${slotId}`);

export const storedMeeting = (app: TestApp, id: string | null | undefined) =>
  app.models.Meeting.findById(id).lean();
