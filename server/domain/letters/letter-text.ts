import type { EditionDoc, MeetingDoc, ParticipantDoc, Place } from '../../models/index.ts';
import type { Message } from '../context.ts';
import { gridOf } from '../edition/grid.ts';
import { NEVER_ASKED, paragraphs, timesIn, type WrittenTimes } from '../mail-words.ts';
import type { FicheNews } from './fiches.ts';
import { type Ask, NEWS, type News } from './news.ts';
import { WORDS, type Words } from './words/index.ts';

/** What a letter says about one person's meetings. */
export interface Concern {
  /** Somebody whose agenda the reader keeps; null for the reader. */
  of: { id: string; name: string } | null;
  asks: readonly Ask[];
  news: readonly News[];
  /** Of which nobody says yet what came of them. */
  outcomes: readonly MeetingDoc[];
  /** Whom a meeting is with. */
  with: (meeting: MeetingDoc) => string;
  /** What it is about; may be empty. */
  about: (meeting: MeetingDoc) => string;
}

/** Lines of one kind; the agenda has them all. */
const LINES = 20;
/** New fiches that are named; the bourse has them all. */
const FICHES = 5;
/** Of what somebody wrote. */
const QUOTED_CHARS = 200;

/** What the subject names, the most important first. */
const IMPORTANCE = [
  'cancelled',
  'displaced',
  'moved',
  'confirmed',
  'reopened',
  'declined',
  'expired',
  'withdrawn',
] as const satisfies (typeof NEWS)[number][];

interface Writing {
  edition: EditionDoc;
  words: Words;
  times: WrittenTimes;
}

/** One letter in plain text. Its links open pages and let nobody in. */
export function letterText(values: {
  reader: ParticipantDoc;
  concerns: readonly Concern[];
  fiches: readonly FicheNews[];
  reminds: boolean;
  edition: EditionDoc;
  publicUrl: string;
}): Message {
  const { reader, concerns, fiches, edition, publicUrl } = values;
  const language = reader.interfaceLanguage;
  const words = WORDS[language];
  const writing = { edition, words, times: timesIn(language, edition.timeZone) };
  return {
    to: reader.email,
    subject: `${concerns.length > 0 ? subjectOf(words, concerns, values.reminds) : words.subject.fiches(fiches.length)} · ${edition.name}`,
    text: paragraphs(
      words.hello(reader.givenName),
      ...(concerns.length > 0 ? [words.intro(edition.name)] : []),
      ...concerns.flatMap((concern) => concernText(writing, concern, publicUrl)),
      ...fichesText(words, fiches, publicUrl),
      words.stop(`${publicUrl}/compte`),
      NEVER_ASKED[language],
    ),
  };
}

function fichesText(words: Words, fiches: readonly FicheNews[], publicUrl: string): string[] {
  if (fiches.length === 0) return [];
  const lines = fiches
    .slice(0, FICHES)
    .map(
      ({ title, holder, followed }) =>
        `${words.quoted(quotable(words, title))}, ${holder}\n  ${words.followed(followed)}`,
    );
  if (fiches.length > FICHES) lines.push(words.moreFiches(fiches.length - FICHES));
  return [
    `${words.fiches(fiches.length)}\n${lines.map((line) => `- ${line}`).join('\n')}`,
    words.bourse(`${publicUrl}/bourse?vue=suivis`),
  ];
}

function subjectOf(words: Words, concerns: readonly Concern[], reminds: boolean): string {
  const asks = concerns.flatMap((concern) => concern.asks);
  if (asks.length > 0) {
    const own = concerns.every((concern) => concern.of === null || concern.asks.length === 0);
    return (reminds ? words.subject.reminder : words.subject.asks)(asks.length, own);
  }
  const all = concerns.flatMap((concern) => concern.news.map((news) => ({ ...news, with: concern.with })));
  if (all.length === 0)
    return words.subject.outcomes(concerns.reduce((sum, { outcomes }) => sum + outcomes.length, 0));
  const kind = IMPORTANCE.find((one) => all.some((news) => news.kind === one))!;
  const [first, ...others] = all.filter((news) => news.kind === kind);
  return others.length === 0
    ? words.subject.one[kind](first!.with(first!.meeting))
    : words.subject.many[kind](others.length + 1);
}

function concernText(writing: Writing, concern: Concern, publicUrl: string): string[] {
  const { words } = writing;
  const { of, asks, news, outcomes } = concern;
  const page = (view?: string) => {
    const query = [...(of ? [`pour=${encodeURIComponent(of.id)}`] : []), ...(view ? [`vue=${view}`] : [])];
    return `${publicUrl}/agenda${query.length > 0 ? `?${query.join('&')}` : ''}`;
  };
  const some = (lines: string[]) =>
    [...lines.slice(0, LINES), ...(lines.length > LINES ? [words.more(lines.length - LINES)] : [])]
      .map((line) => `- ${line}`)
      .join('\n');
  return [
    ...(of ? [`— ${words.of(of.name)} —`] : []),
    ...(asks.length > 0
      ? [
          `${words.asks(of === null)}\n${some(asks.map((ask) => askText(writing, concern, ask)))}`,
          words.toAnswer(page('invitations')),
        ]
      : []),
    ...NEWS.flatMap((kind) => {
      const those = news.filter((one) => one.kind === kind);
      if (those.length === 0) return [];
      const lines = those.map((one) => newsText(writing, concern, one));
      return [`${words.headings[kind](those.length)}\n${some(lines)}`];
    }),
    ...(news.length > 0 ? [words.agenda(page())] : []),
    ...(outcomes.length > 0
      ? [
          `${words.outcomes(of === null)}\n${some(outcomes.map((meeting) => headline(writing, concern, meeting)))}`,
          words.toConclude(page()),
        ]
      : []),
  ];
}

function askText(writing: Writing, concern: Concern, { meeting, move, slotIds, until }: Ask): string {
  const { words, times } = writing;
  const from = (move && placeText(writing, { state: 'confirmed', ...move.from })) || '—';
  const asksWhat = () => {
    if (!move) return [];
    if (move.enables?.meetingId === meeting._id) return [words.couldBe];
    return [move.fallback === 'cancelled' ? words.lostPlace(from) : words.otherTime(from)];
  };
  const known = gridOf(writing.edition).filter((slot) => slotIds.includes(slot.id));
  const deadline = words.answerBy(times.instant(new Date(until)));
  return [
    headline(writing, concern, meeting),
    ...asksWhat(),
    known.map((slot) => times.slot(slot)).join(words.or),
    ...(move?.note ? [words.reason(quotable(words, move.note))] : []),
    move ? `${deadline} ${words.otherwise[move.fallback]}` : deadline,
  ].join('\n  ');
}

function newsText(writing: Writing, concern: Concern, { kind, meeting, before }: News): string {
  const { words } = writing;
  const place = (one: Place) => placeText(writing, one);
  const was = before?.slotId ? place(before) : null;
  const where = () => {
    if (kind === 'confirmed') return [place(meeting)];
    if (kind === 'moved') return [was ? words.fromTo(was, place(meeting)) : place(meeting)];
    return was ? [was] : [];
  };
  const gaveReason = kind === 'cancelled' || kind === 'declined' || kind === 'withdrawn';
  return [
    headline(writing, concern, meeting),
    ...where(),
    ...(gaveReason && meeting.reason ? [words.reason(quotable(words, meeting.reason))] : []),
  ].join('\n  ');
}

function headline({ words }: Writing, concern: Concern, meeting: MeetingDoc): string {
  const about = quotable(words, concern.about(meeting));
  return `${concern.with(meeting)}${about ? `, ${words.quoted(about)}` : ''}`;
}

/** Empty for a time that is no longer in the grid. */
function placeText({ edition, words, times }: Writing, place: Place): string {
  const slot = gridOf(edition).find(({ id }) => id === place.slotId);
  if (!slot) return '';
  const table = edition.tables.find(({ id }) => id === place.tableId);
  // Only people who all join by video sit at no table.
  const where = table ? words.table(table.label) : words.video;
  return `${times.slot(slot)}, ${where}`;
}

/** On one line, not too long, and without addresses of other places: participants are warned about fraudulent e-mails. */
function quotable(words: Words, text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/gi, words.noAddress)
    .trim();
  return line.length > QUOTED_CHARS ? `${line.slice(0, QUOTED_CHARS - 1)}…` : line;
}
