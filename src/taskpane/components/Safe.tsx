import { Component, type ReactNode } from 'react';
import { vi } from '../strings.vi';

/**
 * Where drawing the pane itself fails, a sentence instead of a blank page.
 * It is a class because React offers this in no other way, and plain HTML because Fluent may be what failed.
 */
export class Safe extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="page" role="alert">
        <p>{vi.failure({ kind: 'unknown' })}</p>
        <pre>{error.stack}</pre>
      </div>
    );
  }
}
