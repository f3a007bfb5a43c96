import { type Connection, type Model, Schema } from 'mongoose';
import type { OrganisationType, Theme } from '../../matching/types.ts';
import type { InterfaceLanguage, LetterPace, POPULATION_BANDS, Role } from '../contract/values.ts';
import { type Correction, corrections } from './corrections.ts';
import { failureSchema, type LetterFailure } from './letters.ts';

export interface OrganisationDoc {
  _id: string;
  editionId: string;
  name: string;
  shortName: string;
  type: OrganisationType;
  country: string;
  region: string;
  populationBand: (typeof POPULATION_BANDS)[number] | null;
  cufMember: boolean;
  /** Organisations that its fiches need not be shown: it said that they are its partners already. */
  partnerIds?: string[];
  /** When it was last changed; absent = never. Who keeps what it was reads it again. */
  correctedAt?: Date;
  /** What staff corrected by hand; absent = nothing. */
  corrections?: Correction[];
  commandKey?: string;
}

export interface ParticipantDoc {
  _id: string;
  editionId: string;
  organisationId: string | null;
  givenName: string;
  familyName: string;
  /** Lower case; how the person signs in. */
  email: string;
  role: Role;
  title: string;
  languages: string[];
  remote: boolean;
  /** Meetings accepted in the whole edition; null = no limit. */
  maxMeetings: number | null;
  /** Meetings without a break, at most; null or absent = no limit. */
  maxInARow?: number | null;
  interfaceLanguage: InterfaceLanguage;
  /** How often they hear of their meetings by e-mail; absent = `grouped`. */
  letterPace?: LetterPace;
  delegateIds: string[];
  /** Participants and organisations whom they prefer not to meet; private. Absent in older stores. */
  doNotMeetIds?: string[];
  /** Groups they are in; some of them may be gone. Absent in older stores, as what follows. */
  groupIds?: string[];
  /** Countries and themes that they follow besides those of their groups. */
  followedCountries?: string[];
  followedThemes?: Theme[];
  /** They wish not to be shown as members of their groups; absent = they are. */
  hidesGroups?: boolean;
  /** Others may see which countries and themes they follow; absent = no. */
  showsFollowed?: boolean;
  /** Letters do not tell of new fiches on what they follow; absent = they do. */
  noFicheLetters?: boolean;
  /** When they last looked at the fiches on what they follow, or began to follow. */
  followedSeenAt?: Date;
  /** From which the addresses of their calendar feeds are worked out; null or absent = they have none. */
  calendarNonce?: string | null;
  /** They no longer take part; what they did stays in the history. Absent = they do. */
  leftAt?: Date;
  /** Told with what was cancelled. */
  leftReason?: string;
  /** They first signed in; absent = never. */
  enteredAt?: Date | null;
  /** Staff asked for an invitation by e-mail. */
  invitation?: InvitationState;
  /** When their name, role or organisation last changed; absent = never. */
  correctedAt?: Date;
  /** What staff corrected: which fields, without their values. Absent = nothing. */
  corrections?: Correction[];
  commandKey?: string;
}

export interface InvitationState {
  askedAt: Date;
  /** When to send it, or to try again; absent once it was sent or given up. Nobody takes it up before. */
  dueAt?: Date;
  /** When the mail server took the last one. */
  sentAt?: Date;
  /** Why the last attempt came to nothing. */
  failure?: LetterFailure;
}

/** A browser that is signed in. The token itself is never stored. */
export interface SessionDoc {
  /** Keyed hash of the token. */
  _id: string;
  participantId: string | null;
  /** The address with which the person came in: the session ends with it. Absent in older stores. */
  email?: string;
  /** A hall screen is nobody. */
  screenOf: string | null;
  label: string;
  createdAt: Date;
  expiresAt: Date;
}

/** A sign-in, screen or setup link: works once, for some minutes. */
export interface LinkDoc {
  /** Keyed hash of the token. */
  _id: string;
  purpose: 'sign-in' | 'screen' | 'setup';
  participantId: string | null;
  /** The address to which a sign-in link is sent: it lets in as long as that is the person's. Absent in older stores. */
  email?: string;
  editionId: string | null;
  label: string;
  createdAt: Date;
  expiresAt: Date;
}

/** Installation-wide values, such as the key of the hashes. */
export interface SettingDoc {
  _id: string;
  value: unknown;
}

const id = { type: String, required: true };
const options = { versionKey: false as const, minimize: false };

const organisationSchema = new Schema<OrganisationDoc>(
  {
    _id: id,
    editionId: id,
    name: id,
    shortName: id,
    type: id,
    country: id,
    region: { type: String, default: '' },
    populationBand: { type: String, default: null },
    cufMember: { type: Boolean, default: false },
    partnerIds: { type: [String], default: undefined },
    correctedAt: { type: Date },
    corrections,
    commandKey: { type: String },
  } as never,
  { ...options, collection: 'organisations' },
);
organisationSchema.index({ editionId: 1, name: 1 }, { unique: true });
organisationSchema.index({ correctedAt: 1 }, { sparse: true });
organisationSchema.index({ commandKey: 1 }, { unique: true, sparse: true });

const participantSchema = new Schema<ParticipantDoc>(
  {
    _id: id,
    editionId: id,
    organisationId: { type: String, default: null },
    givenName: id,
    familyName: id,
    email: id,
    role: id,
    title: { type: String, default: '' },
    languages: { type: [String], default: [] },
    remote: { type: Boolean, default: false },
    maxMeetings: { type: Number, default: null },
    maxInARow: { type: Number, default: null },
    interfaceLanguage: { type: String, default: 'fr' },
    letterPace: { type: String },
    delegateIds: { type: [String], default: [] },
    doNotMeetIds: { type: [String], default: undefined },
    groupIds: { type: [String], default: undefined },
    followedCountries: { type: [String], default: undefined },
    followedThemes: { type: [String], default: undefined },
    hidesGroups: { type: Boolean },
    showsFollowed: { type: Boolean },
    noFicheLetters: { type: Boolean },
    followedSeenAt: { type: Date },
    calendarNonce: { type: String },
    leftAt: { type: Date },
    leftReason: { type: String },
    enteredAt: { type: Date },
    invitation: {
      type: new Schema<InvitationState>(
        {
          askedAt: { type: Date, required: true },
          dueAt: { type: Date },
          sentAt: { type: Date },
          failure: { type: failureSchema },
        },
        { _id: false },
      ),
    },
    correctedAt: { type: Date },
    corrections,
    commandKey: { type: String },
  },
  { ...options, collection: 'participants' },
);
participantSchema.index({ editionId: 1, email: 1 }, { unique: true });
participantSchema.index({ email: 1 });
participantSchema.index({ 'invitation.dueAt': 1 }, { sparse: true });
participantSchema.index({ leftAt: 1 }, { sparse: true });
participantSchema.index({ correctedAt: 1 }, { sparse: true });
participantSchema.index({ organisationId: 1 });
participantSchema.index({ delegateIds: 1 });
participantSchema.index({ groupIds: 1 });
participantSchema.index({ commandKey: 1 }, { unique: true, sparse: true });

const sessionSchema = new Schema<SessionDoc>(
  {
    _id: id,
    participantId: { type: String, default: null },
    email: { type: String },
    screenOf: { type: String, default: null },
    label: { type: String, default: '' },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { ...options, collection: 'sessions' },
);
sessionSchema.index({ participantId: 1 });

const linkSchema = new Schema<LinkDoc>(
  {
    _id: id,
    purpose: id,
    participantId: { type: String, default: null },
    email: { type: String },
    editionId: { type: String, default: null },
    label: { type: String, default: '' },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  } as never,
  { ...options, collection: 'links' },
);
linkSchema.index({ participantId: 1 });

const settingSchema = new Schema<SettingDoc>(
  { _id: id, value: Schema.Types.Mixed },
  { ...options, collection: 'settings' },
);

export interface PeopleModels {
  Organisation: Model<OrganisationDoc>;
  Participant: Model<ParticipantDoc>;
  Session: Model<SessionDoc>;
  Link: Model<LinkDoc>;
  Setting: Model<SettingDoc>;
}

export const peopleModels = (connection: Connection): PeopleModels => ({
  Organisation: connection.model<OrganisationDoc>('Organisation', organisationSchema),
  Participant: connection.model<ParticipantDoc>('Participant', participantSchema),
  Session: connection.model<SessionDoc>('Session', sessionSchema),
  Link: connection.model<LinkDoc>('Link', linkSchema),
  Setting: connection.model<SettingDoc>('Setting', settingSchema),
});
