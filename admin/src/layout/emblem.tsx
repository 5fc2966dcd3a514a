/** The product's own mark: a bound book. */
export function Emblem({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flexShrink: 0 }}>
      <rect width="32" height="32" rx="6" fill="#8e1b1f" />
      <path d="M9 7h12a2 2 0 0 1 2 2v16H11a2 2 0 0 1-2-2z" fill="#fff" />
      <path d="M12 12h8M12 16h8M12 20h5" stroke="#8e1b1f" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
