/** The mark: a ship's wheel. */
export function Wheel() {
  const spokes = [0, 45, 90, 135];
  return (
    <svg
      aria-hidden
      viewBox="0 0 28 28"
      width={28}
      height={28}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
    >
      <circle cx={14} cy={14} r={7.6} />
      <circle cx={14} cy={14} r={2} fill="currentColor" />
      {spokes.map((angle) => (
        <path key={angle} d="M14,1.8V26.2" transform={`rotate(${angle} 14 14)`} strokeWidth={1.4} />
      ))}
    </svg>
  );
}
