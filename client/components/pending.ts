import type { ButtonProps } from 'react-aria-components';

/** Handlers of what a person does with a button; looking at it or moving the focus stays possible. */
const ACTS = /^on(Press|Click|Key)/;

/** What a button does while its command is under way: it looks busy, keeps the focus and does nothing. We do that
 * ourselves: react-aria's own `isPending` also repeats the name of the button in a live region, which for seconds
 * points at nothing once the button has gone with what it acted on, and says no more than the result does. */
export function whilePending<P extends Pick<ButtonProps, 'isPending' | 'type'>>({
  isPending,
  ...props
}: P): Omit<P, 'isPending'> {
  if (!isPending) return props;
  const still = Object.entries(props).filter(([name]) => !ACTS.test(name));
  return {
    ...(Object.fromEntries(still) as Omit<P, 'isPending'>),
    // Enter in a field of its form would send it again.
    ...(props.type === 'submit' ? { type: 'button' } : {}),
    'aria-disabled': true,
    'data-busy': true,
  };
}
