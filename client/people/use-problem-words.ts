import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../server/contract/index.ts';

/** Which cell is wrong, what is wrong with it, and what to do. */
export function useProblemWords(): (problem: ImportProblem) => string {
  const { t } = useTranslation('people');
  return ({ field, problem, value, line, max }) => {
    const name = field ? t(`field.${field}`) : '';
    const said = t(`problem.${problem}`, { field: name, value, line, max });
    const accepted =
      problem === 'unknown' && field && field in ACCEPTS ? t(`accepts.${field as keyof typeof ACCEPTS}`) : '';
    return accepted ? `${said} ${accepted}` : said;
  };
}

/** Fields whose cells hold one of a few words. */
const ACCEPTS = {
  role: true,
  languages: true,
  interfaceLanguage: true,
  remote: true,
  type: true,
  country: true,
  populationBand: true,
  cufMember: true,
};
