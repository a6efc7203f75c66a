/** The name that a person typed last, so that it is typed once; on this machine only. A browser that blocks storage forgets it. */
const REMEMBERED = 'soat-bieu-ntm.name';

export function rememberedName(): string {
  try {
    return window.localStorage.getItem(REMEMBERED) ?? '';
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    window.localStorage.setItem(REMEMBERED, name);
  } catch {
    // Storage is blocked: the name is typed again.
  }
}
