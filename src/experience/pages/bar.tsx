import type { VNode } from 'preact';

/**
 * How much of what is asked is there: the words beside it say the same. A long bar keeps round ends, for nothing in it
 * is stretched.
 */
export function Bar({
  days,
  asked,
  label,
}: {
  readonly days: number;
  readonly asked: number;
  readonly label: string;
}): VNode {
  const share = asked === 0 ? 1 : Math.min(1, days / asked);
  // Something is never drawn as nothing, nor nearly all as all.
  const percent = days <= 0 ? 0 : share === 1 ? 100 : Math.min(99, Math.max(1, share * 100));
  return (
    <svg class="aval-meter__bar" width="100%" height="16" role="img" aria-label={label}>
      <rect class="aval-meter__asked" width="100%" height="16" rx="8" />
      {percent === 0 ? null : (
        <rect
          class={share === 1 ? 'aval-meter__acquired aval-meter__acquired--all' : 'aval-meter__acquired'}
          width={`${percent.toFixed(2)}%`}
          height="16"
          rx="8"
        />
      )}
    </svg>
  );
}
