import type { Outcome } from '../../contract/conclusions.ts';
import { FAIRNESS_GROUPS } from '../../contract/plans.ts';
import type { ReportView } from '../../contract/reports.ts';
import type { MeetingDoc, OrganisationDoc } from '../../models/index.ts';
import { isOver, sidesOf } from '../meetings/conclusions.ts';
import { BELONGS } from '../plans/fairness.ts';

/** What the figures need of a meeting. */
export type OutcomeMeeting = Pick<MeetingDoc, 'state' | 'slotId' | 'listingId' | 'fromListingId'> & {
  people: Pick<MeetingDoc['people'][number], 'participantId' | 'organisationId' | 'conclusion'>[];
};

type Row = ReportView['outcomes']['all'];
const nothingYet = (): Row => ({ sides: 0, project: 0, contact: 0, nothing: 0 });

/** Counts what came of meetings that are over, by meeting and by side: an organisation in a meeting answers once, by the
 * last of its people who did. */
export class OutcomeFigures {
  readonly meetings = { both: 0, project: 0, contact: 0, nothing: 0, unanswered: 0 };
  readonly all = nothingYet();
  readonly #groups = new Map(FAIRNESS_GROUPS.map((group) => [group, nothingYet()]));
  readonly #themes = new Map<string, Row>();
  readonly #ended: ReadonlySet<string>;
  readonly #organisations: ReadonlyMap<string, Pick<OrganisationDoc, 'country' | 'populationBand'>>;
  readonly #themesOf: ReadonlyMap<string, readonly string[]>;

  /** @param themesOf themes of each fiche */
  constructor(
    ended: ReadonlySet<string>,
    organisations: ReadonlyMap<string, Pick<OrganisationDoc, 'country' | 'populationBand'>>,
    themesOf: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#ended = ended;
    this.#organisations = organisations;
    this.#themesOf = themesOf;
  }

  add(meeting: OutcomeMeeting): void {
    if (!isOver(meeting, this.#ended)) return;
    const sides = sidesOf(meeting);
    const said = [...sides.values()].flatMap(({ outcome }) => outcome ?? []);
    this.meetings[together(said)]++;
    const themes = new Set(
      [meeting.listingId, meeting.fromListingId].flatMap((id) => this.#themesOf.get(id ?? '') ?? []),
    );
    for (const [sideId, { outcome }] of sides) {
      count(this.all, outcome);
      const organisation = this.#organisations.get(sideId);
      for (const [group, row] of this.#groups)
        if (organisation && BELONGS[group](organisation)) count(row, outcome);
      for (const theme of themes) {
        const row = this.#themes.get(theme) ?? nothingYet();
        this.#themes.set(theme, row);
        count(row, outcome);
      }
    }
  }

  get view(): ReportView['outcomes'] {
    return {
      meetings: this.meetings,
      all: this.all,
      groups: [...this.#groups].map(([group, row]) => ({ group, ...row })),
      themes: [...this.#themes]
        .map(([theme, row]) => ({
          theme: theme as ReportView['outcomes']['themes'][number]['theme'],
          ...row,
        }))
        .sort((a, b) => b.project - a.project || b.sides - a.sides || (a.theme < b.theme ? -1 : 1)),
    };
  }
}

function together(said: readonly Outcome[]): keyof OutcomeFigures['meetings'] {
  if (said.length === 0) return 'unanswered';
  if (said.length > 1 && said.every((one) => one === 'project')) return 'both';
  return said.includes('project') ? 'project' : said.includes('contact') ? 'contact' : 'nothing';
}

function count(row: Row, outcome: Outcome | null): void {
  row.sides++;
  if (outcome !== null) row[outcome]++;
}
