/** Hands the person a file, as browsers do; nothing leaves the machine. */
export function downloadJson(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 1)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun the download by then; the text is let go of afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
