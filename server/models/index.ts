import type { Connection } from 'mongoose';
import { type SeenModels, seenModels } from './changes.ts';
import { type EditionModels, editionModels } from './editions.ts';
import { type EngagementModels, engagementModels } from './engagements.ts';
import { type GroupModels, groupModels } from './groups.ts';
import { type LetterModels, letterModels } from './letters.ts';
import { type ListingModels, listingModels } from './listings.ts';
import { type MoveModels, moveModels } from './moves.ts';
import { type PeopleModels, peopleModels } from './people.ts';
import { type PlanModels, planModels } from './plans.ts';
import { type WorkshopModels, workshopModels } from './workshops.ts';

export type { SeenDoc } from './changes.ts';
export type { Correction } from './corrections.ts';
export type { AnnouncementDoc, EditionDoc, SittingDoc } from './editions.ts';
export type { EngagementDoc } from './engagement.ts';
export type {
  AttendanceDoc,
  BusyDoc,
  ClosureDoc,
  DepartureDoc,
  ReleaseDoc,
  RemovalDoc,
} from './engagements.ts';
export type { GroupDoc } from './groups.ts';
export type { LetterDoc, LetterFailure, LetterLookDoc } from './letters.ts';
export type { ListingDoc, PartnerDoc } from './listings.ts';
export type { Conclusion, HistoryEntry, MeetingDoc, Place } from './meetings.ts';
export type { MoveAnswerDoc, MoveDoc, RepairDoc } from './moves.ts';
export type {
  InvitationState,
  LinkDoc,
  OrganisationDoc,
  ParticipantDoc,
  SessionDoc,
  SettingDoc,
} from './people.ts';
export type {
  PlanDay,
  PlanDoc,
  PlanEntryDoc,
  PlannedMove,
  PlanRequest,
  PlanUnplaced,
  ProposalBefore,
} from './plans.ts';
export type { WaitingDoc } from './waiting.ts';
export type { WorkshopDoc } from './workshops.ts';

export type Models = SeenModels &
  EditionModels &
  EngagementModels &
  GroupModels &
  LetterModels &
  ListingModels &
  MoveModels &
  PeopleModels &
  PlanModels &
  WorkshopModels;

/** Compiles every model on a connection and waits until the store has their indexes: without the unique
 * ones there is no guarantee, so nothing may be served before. */
export async function createModels(connection: Connection): Promise<Models> {
  const models: Models = {
    ...seenModels(connection),
    ...editionModels(connection),
    ...engagementModels(connection),
    ...groupModels(connection),
    ...letterModels(connection),
    ...listingModels(connection),
    ...moveModels(connection),
    ...peopleModels(connection),
    ...workshopModels(connection),
    ...planModels(connection),
  };
  await Promise.all(Object.values(models).map((model) => model.init()));
  return models;
}
