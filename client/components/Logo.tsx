/** Two places and the line between them. */
export function Logo({ size = '1.75rem' }: { size?: string }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="12" fill="var(--accent)" />
      <circle cx="15" cy="32" r="8" fill="var(--accent-ink)" />
      <circle cx="49" cy="32" r="8" fill="var(--accent-ink)" />
      <rect x="26" y="29" width="12" height="6" rx="3" fill="var(--accent-ink)" />
    </svg>
  );
}
