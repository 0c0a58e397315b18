/** The first letters of a name's words in capitals: "LM" of "Lia Moor". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Two or three capitals, as a transcript shortens a name to. */
export function areInitials(label: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(label);
}
