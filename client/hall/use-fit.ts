import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Height of a line of the table, in hundredths of the screen's smaller side; the stylesheet draws the same. */
export const LINE_UNITS = 9.2;
/** The head of the table takes this many hundredths. */
const TABLE_HEAD_UNITS = 9;

/** How many lines and columns fit in the box that `box` is given to. */
export function useFit(): { box: RefObject<HTMLElement | null>; lines: number; columns: number } {
  const box = useRef<HTMLElement>(null);
  const [fit, setFit] = useState({ lines: 8, columns: 2 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const unit = Math.min(window.innerHeight, window.innerWidth) / 100;
      const lines = Math.max(
        1,
        Math.floor((element.clientHeight - TABLE_HEAD_UNITS * unit) / (LINE_UNITS * unit)),
      );
      // A screen that stands upright has room for one column only.
      const columns = window.innerWidth > 1.3 * window.innerHeight ? 2 : 1;
      setFit((before) =>
        before.lines === lines && before.columns === columns ? before : { lines, columns },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, ...fit };
}
