import type {
  BoardView,
  EditionView,
  MeetingView,
  OrganisationView,
  ParticipantView,
  SlotView,
  TableView,
} from '../../../server/contract/index.ts';

/** Builders with overrides: an edition of two afternoons, and the people of its meetings. */

const DATES = ['2026-11-20', '2026-11-21'];
/** Paris is at +01:00 in November: 14:40 there is 13:40 UTC. */
const utc = (day: number, clock: string) => {
  const at = new Date(`${DATES[day - 1]}T${clock}:00.000+01:00`);
  return at.toISOString();
};
export const at = (clock: string, day = 1): number => Date.parse(utc(day, clock));

const TIMES = [
  ['14:30', '14:50'],
  ['14:55', '15:15'],
  ['15:20', '15:40'],
  ['15:45', '16:05'],
] as const;

const slots: SlotView[] = [1, 2].flatMap((day) =>
  TIMES.map(([start, end]) => ({
    id: `d${day}-${start.replace(':', '')}`,
    day,
    start: utc(day, start),
    end: utc(day, end),
  })),
);

export const buildTable = (number: number, overrides: Partial<TableView> = {}): TableView => ({
  id: `t${number}`,
  label: String(number),
  room: 'Espace B-to-B',
  video: false,
  ...overrides,
});

export const buildEdition = (overrides: Partial<EditionView> = {}): EditionView => ({
  id: 'edition',
  rev: 1,
  name: 'Rencontres',
  place: 'Montreuil',
  timeZone: 'Europe/Paris',
  slotMinutes: 20,
  changeoverMinutes: 5,
  days: DATES.map((date, index) => ({ day: index + 1, date })),
  slots,
  tables: [buildTable(1), buildTable(2), buildTable(3, { video: true })],
  rooms: [],
  interpreters: [],
  listingDeadline: null,
  ...overrides,
});

export const buildOrganisation = (
  id: string,
  overrides: Partial<OrganisationView> = {},
): OrganisationView => ({
  id,
  name: `Commune de ${id}`,
  shortName: id,
  type: 'commune',
  country: 'FR',
  region: '',
  populationBand: null,
  cufMember: true,
  ...overrides,
});

export const buildPerson = (id: string, overrides: Partial<ParticipantView> = {}): ParticipantView => ({
  id,
  name: id,
  role: 'elected',
  title: '',
  languages: ['fr'],
  remote: false,
  organisation: buildOrganisation(`org-${id}`),
  ...overrides,
});

export const buildMeeting = (
  id: string,
  who: (string | ParticipantView)[],
  overrides: Partial<MeetingView> = {},
): MeetingView => ({
  id,
  rev: 1,
  state: 'confirmed',
  slotId: 'd1-1430',
  table: buildTable(1),
  interpreterNeeded: false,
  interpreter: null,
  videoUrl: null,
  people: who.map((one) => ({
    participant: typeof one === 'string' ? buildPerson(one) : one,
    answer: 'accepted',
    lateSince: null,
    arrivedAt: null,
    absent: false,
    nextStep: '',
  })),
  requestedById: 'someone',
  proposedSlotIds: [],
  listing: null,
  fromListing: null,
  subject: '',
  message: '',
  reason: '',
  expiresAt: null,
  createdAt: utc(1, '09:00'),
  updatedAt: utc(1, '09:00'),
  ...overrides,
});

export const buildProposal = (id: string, who: string[], overrides: Partial<MeetingView> = {}): MeetingView =>
  buildMeeting(id, who, {
    state: 'proposed',
    slotId: null,
    table: null,
    proposedSlotIds: ['d1-1520'],
    expiresAt: utc(1, '16:00'),
    ...overrides,
  });

export const buildBoard = (overrides: Partial<BoardView> = {}): BoardView => ({
  asOf: utc(1, '12:00'),
  full: true,
  writes: 0,
  meetings: [],
  moves: [],
  sittings: [],
  closures: [],
  announcements: [],
  ...overrides,
});

export const late = (meeting: MeetingView, personId: string): MeetingView => ({
  ...meeting,
  people: meeting.people.map((person) =>
    person.participant.id === personId ? { ...person, lateSince: meeting.updatedAt } : person,
  ),
});
