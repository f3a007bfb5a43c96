import type {
  AgendaView,
  EditionView,
  HallMeetingView,
  MeetingView,
  OrganisationView,
  ParticipantView,
  SittingView,
  SlotView,
} from '../../../server/contract/index.ts';

/** An instant of 20 November 2026 at that local time of Montreuil (UTC+1). */
export const at = (clock: string, date = '2026-11-20') => new Date(`${date}T${clock}:00+01:00`).toISOString();
export const ms = (clock: string, date?: string) => Date.parse(at(clock, date));

export function buildSlot(clock: string, overrides: Partial<SlotView> = {}): SlotView {
  const start = at(clock);
  return {
    id: `d1-${clock.replace(':', '')}`,
    day: 1,
    start,
    end: new Date(Date.parse(start) + 20 * 60_000).toISOString(),
    ...overrides,
  };
}

export function buildEdition(overrides: Partial<EditionView> = {}): EditionView {
  return {
    id: 'edition',
    rev: 1,
    name: 'Rencontres',
    place: 'Montreuil',
    timeZone: 'Europe/Paris',
    slotMinutes: 20,
    changeoverMinutes: 0,
    days: [{ day: 1, date: '2026-11-20' }],
    slots: ['14:40', '15:00', '15:20', '15:40', '16:00'].map((clock) => buildSlot(clock)),
    tables: [],
    rooms: [],
    interpreters: [],
    listingDeadline: null,
    ...overrides,
  };
}

export function buildOrganisation(
  id: string,
  name = id,
  overrides: Partial<OrganisationView> = {},
): OrganisationView {
  return {
    id,
    name,
    shortName: name.slice(0, 12),
    type: 'commune',
    country: 'FR',
    region: '',
    populationBand: null,
    cufMember: false,
    ...overrides,
  };
}

export function buildPerson(id: string, overrides: Partial<ParticipantView> = {}): ParticipantView {
  return {
    id,
    name: id,
    role: 'elected',
    title: '',
    languages: ['fr'],
    remote: false,
    organisation: buildOrganisation(`org-${id}`),
    ...overrides,
  };
}

type MeetingParts = Partial<Omit<MeetingView, 'people'>> & {
  with?: string[];
  people?: MeetingView['people'];
};

/** A meeting of `me` with others; proposed when it says so, else confirmed at its time. */
export function buildMeeting(overrides: MeetingParts = {}): MeetingView {
  const { with: others = ['podor'], ...rest } = overrides;
  const proposed = rest.state === 'proposed';
  return {
    id: 'meeting',
    rev: 1,
    state: 'confirmed',
    slotId: proposed ? null : 'd1-1440',
    table: proposed ? null : { id: 't14', label: '14', room: 'Espace B-to-B', video: false },
    interpreterNeeded: false,
    interpreter: null,
    videoUrl: null,
    people: ['me', ...others].map((id) => ({
      participant: buildPerson(id),
      answer: proposed && id === 'me' ? ('pending' as const) : ('accepted' as const),
      lateSince: null,
      arrivedAt: null,
      absent: false,
      nextStep: '',
    })),
    requestedById: others[0] ?? 'me',
    proposedSlotIds: [],
    listing: null,
    fromListing: null,
    subject: '',
    message: '',
    reason: '',
    expiresAt: null,
    createdAt: at('09:00'),
    updatedAt: at('09:00'),
    ...rest,
  };
}

export function buildSitting(overrides: Partial<SittingView> = {}): SittingView {
  return {
    id: 'sitting',
    rev: 1,
    kind: 'point-pays',
    title: { fr: 'Point Sénégal' },
    roomId: 'salle-2',
    roomName: 'Salle 2',
    start: at('16:00'),
    end: at('16:20'),
    slotIds: ['d1-1600'],
    countries: ['SN'],
    themes: [],
    attendeeCount: 1,
    attending: true,
    ...overrides,
  };
}

export function buildAgenda(overrides: Partial<AgendaView> = {}): AgendaView {
  return {
    asOf: at('14:00'),
    full: true,
    writes: 0,
    participantId: 'me',
    meetings: [],
    moves: [],
    sittings: [],
    busySlotIds: [],
    conclusions: [],
    announcements: [],
    ...overrides,
  };
}

export function buildHallMeeting(overrides: Partial<HallMeetingView> = {}): HallMeetingView {
  return {
    id: 'meeting',
    rev: 1,
    state: 'confirmed',
    slotId: 'd1-1440',
    table: { id: 't14', label: '14', room: 'Espace B-to-B', video: false },
    organisations: [buildOrganisation('drome', 'Drôme'), buildOrganisation('podor', 'Podor')],
    updatedAt: at('09:00'),
    ...overrides,
  };
}
