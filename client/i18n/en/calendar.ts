import type fr from '../fr/calendar.ts';
import type { Shape } from '../shape.ts';

export default {
  open: 'Add to my calendar',
  title: 'In your calendar',
  file: {
    title: 'A file, once',
    hint: 'Your confirmed meetings as they are now. Imported again after a change, it corrects what your calendar already knows.',
    download: 'Download the .ics file',
  },
  feed: {
    title: 'A subscription, always up to date',
    hint: 'Your calendar reads a private address by itself: what is moved or cancelled changes there too, after a while that depends on it.',
    make: 'Make my address',
    open: 'Subscribe on this device',
    address: 'Address of the subscription',
    private: 'Whoever knows this address can read your meetings: keep it to yourself.',
    renew: 'Change the address',
    stop: 'Stop the subscription',
    made: 'Address made.',
    renewed: 'New address. Earlier ones no longer work.',
    stopped: 'Subscription stopped: the address no longer works.',
  },
} satisfies Shape<typeof fr>;
