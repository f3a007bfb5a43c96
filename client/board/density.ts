import { useState } from 'react';

export const DENSITIES = ['roomy', 'compact', 'overview'] as const;
export type Density = (typeof DENSITIES)[number];

const DENSITY_KEY = 'tdu.board.density';
const SIDE_KEY = 'tdu.board.side';

/** How tight the cells are, remembered on this device. */
export const useDensity = () =>
  useRemembered<Density>(DENSITY_KEY, (value) => DENSITIES.find((one) => one === value) ?? 'compact');

/** Whether the side (journal, requests, announcements) is shown, remembered on this device. */
export const useSide = () =>
  useRemembered<'shown' | 'hidden'>(SIDE_KEY, (value) => (value === 'hidden' ? 'hidden' : 'shown'));

function useRemembered<T extends string>(key: string, parse: (value: string | null) => T) {
  const [value, setValue] = useState(() => parse(read(key)));
  const remember = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage is forbidden: the choice lasts as long as the page.
    }
  };
  return [value, remember] as const;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
