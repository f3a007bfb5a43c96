import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapPairView, MeetingView } from '../../server/contract/index.ts';
import type { CallError } from '../live/call.ts';
import { askingOf, namesOfPair, seatingOf } from './gap-pairs.ts';
import type { Commands } from './use-commands.ts';
import type { Words } from './use-words.ts';

/** Where a pair would sit; whichever table is free when none is named. */
export interface PairPlace {
  slotId: string;
  tableId: string | null;
}

export interface Pairs {
  busy: boolean;
  refusal: CallError | null;
  /** Seats them now; a request that waits between them is answered by it. */
  seat: (pair: GapPairView, place: PairPlace) => Promise<void>;
  /** Asks them whether they would. */
  ask: (pair: GapPairView, slotId: string) => Promise<void>;
}

/** @param onDone after each try, when who could meet has to be looked up again */
export function usePairs(words: Words, commands: Commands, onDone: () => void): Pairs {
  const { t } = useTranslation('board');
  const [refusal, setRefusal] = useState<CallError | null>(null);
  const [busy, setBusy] = useState(false);
  async function run(work: Promise<CallError | null>) {
    setBusy(true);
    setRefusal(await work);
    setBusy(false);
    onDone();
  }
  const placed = (meeting: MeetingView) =>
    t('done.placed', { who: words.who(meeting), place: words.place(meeting) });
  return {
    busy,
    refusal,
    seat: (pair, place) =>
      run(
        pair.proposal
          ? commands.seat(pair.proposal, place, placed)
          : commands.act({ call: 'meeting:place', input: seatingOf(pair, place) }, placed),
      ),
    ask: (pair, slotId) =>
      run(
        commands.act({ call: 'meeting:propose', input: askingOf(pair, slotId) }, () =>
          t('gaps.proposed', { who: namesOfPair(pair), time: words.time(slotId) }),
        ),
      ),
  };
}
