import { WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from '../components/index.ts';
import { useConnection } from '../live/socket.ts';
import { useAgendaPage } from './agenda-context.tsx';

/** A button that needs the network, and says so when there is none. Tapping it then explains, sends nothing. */
export function NetButton({
  about,
  label,
  children,
  ...rest
}: Omit<ButtonProps, 'aria-label' | 'isPending'> & {
  /** What the command is about; the button waits while another one about it is under way. */
  about: string;
  /** Accessible name, when the text alone does not say enough. It begins with the text. */
  label?: string;
}) {
  const { t } = useTranslation('agenda');
  const { commands } = useAgendaPage();
  const { state } = useConnection();
  const offline = state === 'offline';
  const name = label ?? (typeof children === 'string' ? children : undefined);
  return (
    <Button
      {...rest}
      kind={offline && rest.kind === 'primary' ? 'secondary' : rest.kind}
      icon={offline ? <WifiOff aria-hidden /> : rest.icon}
      isPending={commands.pending.has(about)}
      aria-label={offline && name ? `${name} (${t('needsNetwork')})` : label}
    >
      {children}
    </Button>
  );
}
