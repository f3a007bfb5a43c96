import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that depend on colours: what all others find in the light they find in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rules of WCAG 2.2 AA that the page breaks, as `rule: first element`. It is judged as it stands: colours that are
 * on their way from light to dark are contrasts that nobody reads. */
async function axeFindings(page: Page, colours: boolean): Promise<string[]> {
  await atRest(page);
  const axe = new AxeBuilder({ page });
  const { violations } = await (colours ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** When nothing moves or changes colour any more. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const finite = document.getAnimations().filter((one) => {
      const timing = one.effect?.getComputedTiming();
      return timing?.endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(finite.map((one) => one.finished));
  });

/** The faults of a page in the dark, where colours alone are judged, then in the light, where it stays. */
export async function faultsInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await axeFindings(page, true)).map((one) => `in the dark: ${one}`);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...dark, ...(await faultsOf(page))];
}

/** What keeps a page from being done: rules that it breaks, and a part that only sideways scrolling shows. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await axeFindings(page, false);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over === 0 ? faults : [...faults, `${over} px wider than the screen`];
}
