import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of WCAG 2.2 AA that the page breaks, as `rule: first element`. It is judged as it stands: colours that are
 * on their way from light to dark are contrasts that nobody reads. */
async function axeFindings(page: Page): Promise<string[]> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
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

/** What keeps a page from being done: rules that it breaks, and a part that only sideways scrolling shows. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await axeFindings(page);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return over === 0 ? faults : [...faults, `${over} px wider than the screen`];
}
