import type { NEWS } from '../news.ts';

type Kind = (typeof NEWS)[number];

/** What a letter says, in one language. Names, times and free texts come in as they are to be read. */
export interface Words {
  subject: {
    /** @param own all of them wait for the reader's own answer */
    asks: (count: number, own: boolean) => string;
    reminder: (count: number, own: boolean) => string;
    /** After the event: how many meetings there are to say a word of. */
    outcomes: (count: number) => string;
    one: Record<Kind, (who: string) => string>;
    many: Record<Kind, (count: number) => string>;
    /** Of a letter that tells of nothing else. */
    fiches: (count: number) => string;
  };
  hello: (name: string) => string;
  intro: (edition: string) => string;
  /** Heads what concerns somebody whose agenda the reader keeps. */
  of: (name: string) => string;
  asks: (own: boolean) => string;
  headings: Record<Kind, (count: number) => string>;
  quoted: (text: string) => string;
  table: (label: string) => string;
  video: string;
  fromTo: (from: string, to: string) => string;
  /** Between two times of which one is chosen. */
  or: string;
  /** A meeting without its place, one that is asked to make room, a request that could take place then. */
  lostPlace: (place: string) => string;
  otherTime: (place: string) => string;
  couldBe: string;
  answerBy: (instant: string) => string;
  /** What happens without an answer. */
  otherwise: { cancelled: string; stays: string };
  reason: (text: string) => string;
  more: (count: number) => string;
  toAnswer: (url: string) => string;
  /** @param own meetings of the reader */
  outcomes: (own: boolean) => string;
  toConclude: (url: string) => string;
  agenda: (url: string) => string;
  /** Heads new fiches on what the reader follows, and says what of each it is. */
  fiches: (count: number) => string;
  followed: (what: string) => string;
  moreFiches: (count: number) => string;
  bourse: (url: string) => string;
  /** How to get fewer of these letters, or none. */
  stop: (url: string) => string;
  /** In the place of a web address that somebody wrote: a letter leads to our pages only. */
  noAddress: string;
}
