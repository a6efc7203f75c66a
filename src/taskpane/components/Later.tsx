import { useEffect, useState, type ComponentType } from 'react';
import { useStrings } from '../language';
import { Message } from './Message';

interface LaterProps<P> {
  /** Fetches the script of the component; asked again when it is opened anew. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A part of the pane in a script of its own: fetched when it is opened, and a sentence where it cannot be. */
export function Later<P extends object>({ load, props }: LaterProps<P>) {
  const { notLoaded } = useStrings();
  const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | { readonly problem: string } | null>(null);
  useEffect(() => {
    let isOpen = true;
    load().then(
      (Part) => isOpen && setPart({ Part }),
      (error: unknown) => isOpen && setPart({ problem: String(error) }),
    );
    return () => {
      isOpen = false;
    };
  }, [load]);
  if (part === null) return null;
  return 'Part' in part ? <part.Part {...props} /> : <Message intent="error" text={notLoaded} detail={part.problem} />;
}
