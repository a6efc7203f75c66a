/** Keeping the keyboard's place where one part of the pane takes the place of another. */
import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to the button behind the ref where what is shown was replaced, and the focus went away with it. */
export function useFocusAfterReplacement(shown: string): RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement === document.body) button.current?.focus();
  }, [shown]);
  return button;
}
