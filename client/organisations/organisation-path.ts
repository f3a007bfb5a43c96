import type { OrganisationView } from '../../server/contract/index.ts';

/** Where one reads about an organisation: its identifier finds it, its name is there for those who read the address.
 * @param personId one of its people, shown first */
export function pathOfOrganisation(
  { id, name }: Pick<OrganisationView, 'id' | 'name'>,
  personId?: string,
): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
  const readable = words ? `/${encodeURIComponent(words)}` : '';
  return `/organisations/${id}${readable}${personId ? `#${personId}` : ''}`;
}
