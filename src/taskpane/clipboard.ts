/** Puts a text on the clipboard; false where Excel on the web forbids it, or an old browser lacks it. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard === undefined) return false;
  return navigator.clipboard.writeText(text).then(() => true, () => false);
}
