import { useTranslation } from 'react-i18next';
import { Select } from '../components/Select.tsx';

const ZONES = Intl.supportedValuesOf('timeZone');

/** One of the time zones that the browser knows. */
export function TimeZoneField({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (zone: string) => void;
  error?: string;
}) {
  const { t } = useTranslation('signin');
  const zones = ZONES.includes(value) ? ZONES : [value, ...ZONES];
  return (
    <Select
      label={t('setup.timeZone')}
      value={value}
      onChange={onChange}
      error={error}
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  );
}
