import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/Button.tsx';
import brief from '../organisations/MeetButton.module.css';

/** For staff: to what is registered of somebody. */
export function CorrectLink({ person }: { person: { id: string; name: string } }) {
  const { t } = useTranslation('person');
  return (
    <ButtonLink to={`/compte?pour=${person.id}`} size="dense" icon={<Pencil aria-hidden />}>
      <span className={brief.brief}>{t('correct')}</span>
      <span className="visually-hidden"> {person.name}</span>
    </ButtonLink>
  );
}
