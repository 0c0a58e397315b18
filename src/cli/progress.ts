interface Progress {
  readonly done: number;
  /** Null where nobody knows how many there are. */
  readonly total: number | null;
  readonly milliseconds: number;
  /** Columns of the terminal. */
  readonly width: number;
}

/** "120 of 1000 texts done, 880 left, 42 a second, about 0:21 more", no wider than the terminal. */
export function progressLine({ done, total, milliseconds, width }: Progress): string {
  const rate = (done * 1000) / Math.max(milliseconds, 1);
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
  if (total === null) return `${done} texts done, ${speed}`.slice(0, width - 1);
  const left = total - done;
  const remaining = rate > 0 ? `, about ${clockTime(left / rate)} more` : '';
  return `${done} of ${total} texts done, ${left} left, ${speed}${remaining}`.slice(0, width - 1);
}

/** Seconds as minutes and seconds, with hours where there are any. */
function clockTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
