/** Limits of every input, with their units. Beyond them the answer is `bad_input` and names the field. */
export const LIMITS = {
  titleChars: 140,
  textChars: 4000,
  shortTextChars: 400,
  nameChars: 160,
  emailChars: 254,
  /** Of a page of this site to which a sign-in link leads. */
  pathChars: 300,
  messageChars: 1000,
  announcementChars: 280,
  /** Organisations, countries, languages or tables that one announcement names. */
  announcementChoices: 300,
  themesPerListing: 3,
  countriesPerListing: 30,
  /** Slots that one proposal may offer. */
  slotsPerProposal: 5,
  /** Lines in which one person waits at once. */
  waitsPerPerson: 20,
  /** Participants and organisations that one person prefers not to meet. */
  doNotMeet: 50,
  /** People at one table, the host included. */
  peoplePerMeeting: 6,
  /** People of whom one question asks how many meetings they accept. */
  limitsAsked: 100,
  slotsPerEdition: 200,
  tablesPerEdition: 300,
  interpretersPerEdition: 100,
  /** People who present one micro-atelier. */
  speakersPerWorkshop: 4,
  workshopsPerEdition: 300,
  workshopRooms: 20,
  groupsPerEdition: 200,
  /** Groups that one row of a list names. */
  groupsPerRow: 20,
  /** Who runs one group, and its sessions in the programme. */
  animatorsPerGroup: 6,
  sittingsPerGroup: 20,
  /** Rooms of the programme. */
  roomsPerEdition: 40,
  /** Times of which one question asks who could fill the tables. */
  gapSlots: 12,
  /** People of one list that is imported; as many as the directory shows. */
  importRows: 2000,
  importColumns: 60,
  /** People whom one command of an import writes. */
  importBatch: 100,
  bodyBytes: 1_000_000,
  /** Changes that are marked as seen at once. */
  seenAtOnce: 100,
  pageSize: 100,
  partnersPerListing: 50,
  /** With whom one fiche found what it sought. */
  partnersFound: 10,
} as const;

/** Bytes of a list that is imported, as a file or pasted; with what JSON adds it stays under `bodyBytes`. */
export const MAX_IMPORT_BYTES = 500_000;
/** Invitations that are sent at one beat of the clock, at most: mail servers shut out who sends many at once. */
export const INVITATIONS_AT_ONCE = 60;
/** Hours after an invitation in which nobody is invited again with everybody else. */
export const INVITED_LATELY_HOURS = 24;
/** A magic link works once, for this long. */
export const SIGN_IN_LINK_MINUTES = 15;
/** A session ends after this long without a visit. */
export const SESSION_DAYS = 14;
/** Minutes before its time from which people check in at the table of a meeting, and a no-show may be known: ten minutes
 * early is a guest at the table, a day early is a mistake. */
export const EARLY_MINUTES = 10;
/** Minutes after its time from which a meeting to which somebody came counts as held, if nobody says otherwise. */
export const HELD_AFTER_MINUTES = 10;
/** Seconds in which a person may take back what they just did, in the interface. */
export const UNDO_SECONDS = 10;
/** Seconds that the server allows on top, for a tap in the last moment to arrive. */
export const UNDO_GRACE_SECONDS = 5;

/** Weeks after which the holder of a fiche is asked, before the event, whether it still holds. */
export const CONFIRM_AFTER_WEEKS = 6;
/** Weeks after the event, and after its holder last stood by it, from which a fiche has expired: half a year. */
export const EXPIRES_AFTER_WEEKS = 26;

/** Hours for which a place is kept for the first of a waiting list before the event, unless the edition says otherwise. */
export const OFFER_HOURS = 12;
/** The same in minutes, on the days of the event. */
export const OFFER_MINUTES = 5;
/** Preparing a programme. */
export const PLAN = {
  /** Time for the search, s. */
  seconds: 10,
  maxSeconds: 60,
  /** Score from which a match is suggested. */
  minScore: 0.4,
  /** Entries that one command names. */
  entriesPerCommand: 200,
  /** Meetings that one programme asks for; the best when there are more. */
  requests: 5000,
  /** Programmes that are listed. */
  listed: 20,
  /** Days that one programme names. */
  days: 31,
  /** New meetings begin no sooner than this after the preparation: people must hear of them, and answer. Minutes. */
  noticeMinutes: 30,
  maxNoticeMinutes: 2_880,
  /** A meeting that begins sooner than this stays, and none is moved to such a time: people are on their way. Minutes. */
  moveNoticeMinutes: 30,
} as const;

/** How long people have to answer when they lost their place, unless staff name a time for all. */
export const ANSWER = {
  /** At least, minutes. */
  leastMinutes: 10,
  /** At most, minutes: staff must know the same half-day how it ends. */
  mostMinutes: 120,
  /** Of what is left until the first time proposed. Range 0-1. */
  share: 0.5,
} as const;
