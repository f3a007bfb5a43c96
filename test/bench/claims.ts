/** What a bench shall show: the worst value of each claim, and whether it held. */
type Kind = 'at most' | 'at least' | 'below';

interface Claim {
  limit: number;
  kind: Kind;
  worst: number;
  count: number;
}

const claims = new Map<string, Claim>();

/** One measured value of a claim. */
export function claim(name: string, value: number, limit: number, kind: Kind = 'at most'): void {
  const known = claims.get(name);
  const isWorse = !known || (kind === 'at least' ? value < known.worst : value > known.worst);
  claims.set(name, { limit, kind, worst: isWorse ? value : known.worst, count: (known?.count ?? 0) + 1 });
}

/** Prints each claim with its worst value. @returns whether all held */
export function verdicts(): boolean {
  let all = true;
  console.log('');
  for (const [name, { limit, kind, worst, count }] of claims) {
    const holds = kind === 'at least' ? worst >= limit : kind === 'below' ? worst < limit : worst <= limit;
    all &&= holds;
    console.log(
      `${holds ? 'holds' : 'FAILS'}: ${name}: ${worst.toFixed(4)} at worst of ${count}, ${kind} ${limit}`,
    );
  }
  return all;
}
