import { Link } from 'react-router';
import { type Limit, useLimitWords } from './words.ts';

/** Whose limit is in the way, and what to do; whoever may change it is led there. */
export function LimitWords({ limit }: { limit: Limit }) {
  const { what, todo, change, more } = useLimitWords()(limit);
  return (
    <p>
      {what} {todo}
      {change && <Link to={change}>{more}</Link>}
    </p>
  );
}
