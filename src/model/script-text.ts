/**
 * Writes a value as JSON that can stand inside a `<script>`: no text in it can end the script or open a comment, and old
 * scripts read its line ends. `space` indents it, as `JSON.stringify` does.
 */
export const scriptText = (value: unknown, space?: number): string =>
  (JSON.stringify(value, null, space) ?? 'null').replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
