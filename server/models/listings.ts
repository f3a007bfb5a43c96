import { type Connection, type Model, Schema } from 'mongoose';
import type { LinkForm, ListingKind, OrganisationType, Theme } from '../../matching/types.ts';
import type { ListingStatus, PARTNER_STATES } from '../contract/listings.ts';
import type { InterfaceLanguage } from '../contract/values.ts';

/** With whom a fiche found what it sought, as its holder says. */
export interface PartnerDoc {
  id: string;
  /** Null for one that is not in the edition. */
  organisationId: string | null;
  /** As it was called then. */
  name: string;
  state: (typeof PARTNER_STATES)[number];
  namedAt: Date;
  answeredAt?: Date;
  answeredById?: string;
}

/** A fiche of the bourse aux projets. */
export interface ListingDoc {
  _id: string;
  editionId: string;
  rev: number;
  slug: string;
  status: ListingStatus;
  organisationId: string;
  authorId: string;
  contactIds: string[];
  kind: ListingKind;
  lang: InterfaceLanguage;
  title: string;
  what: string;
  how: string;
  why: string;
  difficulties: string;
  countries: string[];
  themes: Theme[];
  odds: number[];
  partnerTypes: OrganisationType[];
  linkForms: LinkForm[];
  languages: string[];
  budgetEuros: number | null;
  durationMonths: number | null;
  programme: string;
  existingLinks: string;
  consentToPublish: boolean;
  openSlots: { slotId: string; hostId: string }[];
  /** Fiches that its holder folded away. */
  dismissedIds: string[];
  /** Absent in older stores. */
  partners?: PartnerDoc[];
  createdAt: Date;
  updatedAt: Date;
  publishedAt: Date | null;
  /** Its holder said that it still holds, or wrote it; absent until then. */
  confirmedAt?: Date;
  commandKey?: string;
}

const id = { type: String, required: true };
const text = { type: String, default: '' };
const list = { type: [String], default: [] };

const listingSchema = new Schema(
  {
    _id: id,
    editionId: id,
    rev: { type: Number, default: 0 },
    slug: id,
    status: id,
    organisationId: id,
    authorId: id,
    contactIds: list,
    kind: id,
    lang: id,
    title: id,
    what: text,
    how: text,
    why: text,
    difficulties: text,
    countries: list,
    themes: list,
    odds: { type: [Number], default: [] },
    partnerTypes: list,
    linkForms: list,
    languages: list,
    budgetEuros: { type: Number, default: null },
    durationMonths: { type: Number, default: null },
    programme: text,
    existingLinks: text,
    consentToPublish: { type: Boolean, default: false },
    openSlots: [{ _id: false, slotId: id, hostId: id }],
    dismissedIds: list,
    partners: {
      type: [
        {
          _id: false,
          id,
          organisationId: { type: String, default: null },
          name: id,
          state: id,
          namedAt: { type: Date, required: true },
          answeredAt: { type: Date },
          answeredById: { type: String },
        },
      ],
      default: undefined,
    },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
    publishedAt: { type: Date, default: null },
    confirmedAt: { type: Date },
    commandKey: { type: String },
  },
  { versionKey: false, minimize: false, collection: 'listings' },
);
listingSchema.index({ editionId: 1, slug: 1 }, { unique: true });
listingSchema.index({ commandKey: 1 }, { unique: true, sparse: true });
listingSchema.index({ organisationId: 1 });
listingSchema.index({ editionId: 1, status: 1 });
listingSchema.index({ updatedAt: 1 });

export interface ListingModels {
  Listing: Model<ListingDoc>;
}

export const listingModels = (connection: Connection): ListingModels => ({
  Listing: connection.model('Listing', listingSchema) as unknown as Model<ListingDoc>,
});
