import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Link, type To } from 'react-router';
import styles from './Button.module.css';
import { whilePending } from './pending.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind;
  /** `dense` for rows and boards; every other button is 44 px high. */
  size?: 'normal' | 'dense';
  /** Fills the width it is given. */
  wide?: boolean;
  icon?: ReactNode;
}

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children'> & Look & { children: ReactNode };

/** A button; its text is a verb. `isPending` keeps its size and its focus while a command is under way. */
export function Button({ kind, size, wide, icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...whilePending(rest)} className={look({ kind, size, wide })}>
      {icon}
      {children}
    </AriaButton>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ kind, size, wide, icon, children, to }: Look & { to: To; children: ReactNode }) {
  return (
    <Link to={to} className={look({ kind, size, wide })}>
      {icon}
      {children}
    </Link>
  );
}

/** A link out of the pages that looks like a button: a file, another program. */
export function ButtonAnchor({
  kind,
  size,
  wide,
  icon,
  children,
  ...link
}: Look & { href: string; download?: string; children: ReactNode }) {
  return (
    <a {...link} className={look({ kind, size, wide })}>
      {icon}
      {children}
    </a>
  );
}

/** A button that shows an icon only; `label` is its accessible name and its tooltip. */
export function IconButton({
  label,
  children,
  size,
  ...rest
}: Omit<AriaButtonProps, 'className' | 'children' | 'aria-label'> & {
  label: string;
  children: ReactNode;
  size?: 'normal' | 'dense';
}) {
  return (
    <AriaButton
      {...whilePending(rest)}
      aria-label={label}
      render={(props) => <button {...props} title={label} />}
      className={`${styles.icon} ${size === 'dense' ? styles.dense : ''}`}
    >
      {children}
    </AriaButton>
  );
}

function look({ kind = 'secondary', size = 'normal', wide = false }: Look): string {
  return [styles.button, styles[kind], size === 'dense' ? styles.dense : '', wide ? styles.wide : '']
    .filter(Boolean)
    .join(' ');
}
